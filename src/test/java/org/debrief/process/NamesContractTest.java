package org.debrief.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.Modifier;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.Message;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.bpmn.instance.SendTask;
import org.camunda.bpm.model.bpmn.instance.ServiceTask;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.camunda.bpm.model.dmn.Dmn;
import org.camunda.bpm.model.dmn.instance.Decision;
import org.camunda.bpm.model.dmn.instance.Rule;
import org.debrief.form.FormSchema;
import org.debrief.inbox.TaskNames;
import org.debrief.inbox.TaskSubmission;
import org.debrief.support.DebriefTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.ListableBeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.annotation.AnnotationUtils;

/** Models, forms, decisions, beans and constants go by the same names; a rename in Modeler fails here, not at a user. */
@DebriefTest
class NamesContractTest {

    private static final Pattern QUESTION = Pattern.compile("\\$\\{(\\w+)\\.(\\w+)\\(");
    private static final Set<String> VARIABLES_AND_ENGINE = Set.of("execution");

    @Autowired
    private ListableBeanFactory beans;

    @Autowired
    private List<TaskSubmission> submissions;

    private static List<Path> files(String folder, String ending) {
        try (Stream<Path> files = Files.list(Path.of(folder))) {
            return files.filter(file -> file.toString().endsWith(ending))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static List<BpmnModelInstance> models() {
        return files("bpmn", ".bpmn").stream()
                .map(file -> Bpmn.readModelFromFile(file.toFile()))
                .toList();
    }

    private static Stream<UserTask> userTasks() {
        return models().stream().flatMap(model -> model.getModelElementsByType(UserTask.class).stream());
    }

    @Test
    void aModelsFileIsNamedAfterItsProcess() {
        assertThat(files("bpmn", ".bpmn"))
                .hasSize(4)
                .allSatisfy(file -> assertThat(file.getFileName().toString())
                        .isEqualTo(Bpmn.readModelFromFile(file.toFile())
                                        .getModelElementsByType(Process.class)
                                        .iterator()
                                        .next()
                                        .getId()
                                + ".bpmn"));
    }

    @Test
    void everyUserTaskHasItsFormAndItsSubmission() {
        Set<String> keys = userTasks().map(UserTask::getCamundaFormRef).collect(Collectors.toCollection(TreeSet::new));
        userTasks().forEach(task -> assertThat(task.getId()).isEqualTo(TaskNames.element(task.getCamundaFormRef())));
        assertThat(files("forms", ".form").stream()
                        .map(file -> file.getFileName().toString().replace(".form", "")))
                .containsExactlyElementsOf(keys);
        assertThat(submissions.stream().map(TaskSubmission::taskKey)).containsExactlyInAnyOrderElementsOf(keys);
    }

    @Test
    void aFormsIdIsItsFileName() throws IOException {
        for (Path file : files("forms", ".form")) {
            FormSchema form = FormSchema.parse(Files.readString(file));
            assertThat(form.id() + ".form").isEqualTo(file.getFileName().toString());
            assertThat(form.fields()).isNotEmpty();
        }
    }

    @Test
    void everyTaskHasItsDeadlineInTheTable() {
        Decision table = Dmn.readModelFromFile(Path.of("bpmn/review-policy.dmn").toFile())
                .getModelElementById("task-deadlines");
        Set<String> rows = table.getModelInstance().getModelElementsByType(Rule.class).stream()
                .filter(rule -> rule.getId().startsWith("task_deadlines"))
                .map(rule -> rule.getInputEntries()
                        .iterator()
                        .next()
                        .getTextContent()
                        .strip()
                        .replace("\"", ""))
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(rows)
                .isEqualTo(userTasks().map(UserTask::getCamundaFormRef).collect(Collectors.toCollection(TreeSet::new)));
    }

    @Test
    void everyDelegateIsNamedAfterItsElementAndExists() {
        Set<String> named = new TreeSet<>();
        for (BpmnModelInstance model : models()) {
            model.getModelElementsByType(ServiceTask.class)
                    .forEach(task -> named.add(check(task.getId(), task.getCamundaDelegateExpression())));
            model.getModelElementsByType(SendTask.class)
                    .forEach(task -> named.add(check(task.getId(), task.getCamundaDelegateExpression())));
        }
        assertThat(beans.getBeanNamesForType(JavaDelegate.class)).containsExactlyInAnyOrderElementsOf(named);
    }

    private static String check(String id, String expression) {
        String name = id.substring(id.indexOf('_') + 1) + "Delegate";
        assertThat(expression).isEqualTo("${" + name + "}");
        return name;
    }

    @Test
    void everyQuestionIsAnswered() throws IOException {
        for (Path file : files("bpmn", ".bpmn")) {
            Matcher question = QUESTION.matcher(Files.readString(file));
            while (question.find()) {
                Class<?> bean = questionBean(question.group(1));
                assertThat(bean.getMethods())
                        .as(question.group())
                        .anyMatch(method -> method.getName().equals(question.group(2)));
            }
        }
    }

    private Class<?> questionBean(String name) {
        assertThat(VARIABLES_AND_ENGINE).doesNotContain(name);
        return Arrays.stream(beans.getBeanNamesForAnnotation(ModelBean.class))
                .map(beans::getType)
                .filter(type -> AnnotationUtils.findAnnotation(type, ModelBean.class)
                        .value()
                        .equals(name))
                .findFirst()
                .orElseThrow(() -> new AssertionError("No bean answers questions to \"" + name + "\""));
    }

    @Test
    void everyMessageIsAConstant() {
        Set<String> constants = Stream.of(IncidentRetrospective.class, ActionFollowUp.class, ActionVerification.class)
                .flatMap(type -> Arrays.stream(type.getFields()))
                .filter(field -> Modifier.isStatic(field.getModifiers())
                        && !field.getName().equals("KEY"))
                .map(NamesContractTest::value)
                .collect(Collectors.toCollection(TreeSet::new));
        Set<String> messages = models().stream()
                .flatMap(model -> model.getModelElementsByType(Message.class).stream())
                .map(Message::getName)
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(messages).isEqualTo(constants);
    }

    private static String value(java.lang.reflect.Field field) {
        try {
            return (String) field.get(null);
        } catch (IllegalAccessException e) {
            throw new AssertionError(e);
        }
    }
}
