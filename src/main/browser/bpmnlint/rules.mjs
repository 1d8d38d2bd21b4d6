// What Debrief asks of every model, beyond what bpmnlint recommends.
import { is, isAny } from 'bpmnlint-utils';

const prefixes = {
  'bpmn:UserTask': 'userTask_', 'bpmn:ServiceTask': 'serviceTask_', 'bpmn:SendTask': 'sendTask_',
  'bpmn:BusinessRuleTask': 'businessRuleTask_', 'bpmn:CallActivity': 'callActivity_', 'bpmn:SubProcess': 'subProcess_',
  'bpmn:Gateway': 'gateway_', 'bpmn:EndEvent': 'endEvent_', 'bpmn:SequenceFlow': 'flow_',
};

const idsCarryTheirKind = () => ({
  check(node, reporter) {
    for (const [type, prefix] of Object.entries(prefixes)) {
      if (is(node, type) && !node.id.startsWith(prefix)) reporter.report(node.id, `the id should start with ${prefix}`);
    }
  },
});

const userTasksAreComplete = () => ({
  check(node, reporter) {
    if (!is(node, 'bpmn:UserTask')) return;
    const attribute = (name) => node.get(`camunda:${name}`);
    if (!attribute('formRef')) reporter.report(node.id, 'a user task needs a form (camunda:formRef)');
    if (!attribute('dueDate')) reporter.report(node.id, 'a user task needs a due date');
    const reminded = node.$parent.flowElements.some((one) => is(one, 'bpmn:BoundaryEvent')
      && one.attachedToRef === node && one.cancelActivity === false
      && one.eventDefinitions.some((definition) => is(definition, 'bpmn:TimerEventDefinition')));
    if (!reminded) reporter.report(node.id, 'a user task needs a non-interrupting timer that reminds and escalates');
  },
});

const sideEffectsAreSafe = () => ({
  check(node, reporter) {
    if (!isAny(node, ['bpmn:ServiceTask', 'bpmn:SendTask'])) return;
    const loop = node.loopCharacteristics;
    if (!node.get('camunda:asyncBefore') && !(loop && loop.get('camunda:asyncBefore'))) {
      reporter.report(node.id, 'a task with a side effect needs camunda:asyncBefore');
    }
    const extensions = node.extensionElements ? node.extensionElements.values : [];
    if (!extensions.some((one) => one.$type.toLowerCase() === 'camunda:failedjobretrytimecycle')) {
      reporter.report(node.id, 'a task with a side effect needs a retry cycle');
    }
  },
});

const noCodeInModels = () => ({
  check(node, reporter) {
    if (is(node, 'bpmn:ScriptTask')) reporter.report(node.id, 'scripts are not allowed');
    if (node.$attrs && (node.get('camunda:class') || node.get('camunda:expression'))) {
      reporter.report(node.id, 'name a delegate, not a class or an expression');
    }
  },
});

const historyEnds = () => ({
  check(node, reporter) {
    if (is(node, 'bpmn:Process') && !node.get('camunda:historyTimeToLive')) {
      reporter.report(node.id, 'say how long the history is kept (camunda:historyTimeToLive)');
    }
  },
});

export default {
  'ids-carry-their-kind': idsCarryTheirKind,
  'user-tasks-are-complete': userTasksAreComplete,
  'side-effects-are-safe': sideEffectsAreSafe,
  'no-code-in-models': noCodeInModels,
  'history-ends': historyEnds,
};
