// Lints every model in the folder given: bpmnlint's recommended rules and Debrief's own. Fails on any finding.
import fs from 'node:fs';
import path from 'node:path';
import { createRequire } from 'node:module';
import rules from './rules.mjs';

const require = createRequire(import.meta.url);
const { BpmnModdle } = await import('bpmn-moddle').then((m) => ({ BpmnModdle: m.BpmnModdle || m.default }));
const Linter = require('bpmnlint/lib/linter');
const NodeResolver = require('bpmnlint/lib/resolver/node-resolver');

const folder = process.argv[2];
const node = new NodeResolver();
const resolver = {
  resolveRule: (pkg, name) => (pkg === 'bpmnlint-plugin-debrief' ? rules[name] : node.resolveRule(pkg, name)),
  resolveConfig: (pkg, name) => node.resolveConfig(pkg, name),
};
const config = {
  extends: 'bpmnlint:recommended',
  rules: {
    // Two flows may meet in a task or event: the models stay readable without a gateway for every meeting.
    'fake-join': 'off',
    // A model of the retrospective can begin in two ways, and an event subprocess ends where it ends.
    'single-blank-start-event': 'error',
    ...Object.fromEntries(Object.keys(rules).map((rule) => [`debrief/${rule}`, 'error'])),
  },
};

let findings = 0;
const models = fs.readdirSync(folder).filter((file) => file.endsWith('.bpmn')).sort();
if (models.length === 0) { console.error(`There are no models in ${folder}.`); process.exit(1); }
for (const file of models) {
  const moddle = new BpmnModdle({ camunda: require('camunda-bpmn-moddle/resources/camunda.json') });
  const { rootElement, warnings } = await moddle.fromXML(fs.readFileSync(path.join(folder, file), 'utf8'));
  warnings.forEach((warning) => { findings += 1; console.error(`${file}: ${warning.message}`); });
  const result = await new Linter({ resolver }).lint(rootElement, config);
  for (const [rule, reports] of Object.entries(result)) {
    for (const report of reports) {
      findings += 1;
      console.error(`${file}: ${report.id}: ${report.message} (${rule})`);
    }
  }
}
console.log(`bpmnlint: ${models.length} models, ${findings} findings`);
process.exit(findings === 0 ? 0 : 1);
