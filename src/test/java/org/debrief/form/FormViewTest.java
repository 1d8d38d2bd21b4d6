package org.debrief.form;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.Html;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datetimepicker.DateTimePicker;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class FormViewTest {

    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");

    @BeforeEach
    void aPage() {
        UI.setCurrent(new UI());
    }

    private static FormView view(Map<String, Object> data, String... components) {
        return new FormView(FormSchema.parse("{\"components\":[" + String.join(",", components) + "]}"), data, BERLIN);
    }

    private static <T extends Component> T find(Component root, Class<T> type) {
        return all(root).filter(type::isInstance).map(type::cast).findFirst().orElseThrow();
    }

    private static Stream<Component> all(Component root) {
        return Stream.concat(Stream.of(root), root.getChildren().flatMap(FormViewTest::all));
    }

    static Stream<Path> forms() throws IOException {
        return Files.list(Path.of("forms")).sorted();
    }

    @ParameterizedTest
    @MethodSource("forms")
    void everyFormOfTheLifecycleRenders(Path file) throws IOException {
        FormView view = new FormView(FormSchema.parse(Files.readString(file)), Map.of(), BERLIN);
        assertThat(all(view).filter(one -> one.getElement().getText().contains("cannot be shown")))
                .isEmpty();
    }

    @Test
    void timesAreShownInTheReadersZoneAndKeptInUtc() {
        FormView view = view(
                Map.of("at", "2026-07-01T10:00:00Z"),
                "{\"type\":\"datetime\",\"key\":\"at\",\"subtype\":\"datetime\",\"timeSerializingFormat\":\"utc_normalized\"}");
        DateTimePicker picker = find(view, DateTimePicker.class);
        assertThat(picker.getValue()).isEqualTo(LocalDateTime.of(2026, 7, 1, 12, 0));
        picker.setValue(LocalDateTime.of(2026, 12, 1, 9, 30));
        assertThat(view.values()).containsEntry("at", "2026-12-01T08:30:00Z");
    }

    @Test
    void optionsComeFromTheData() {
        FormView view = view(
                Map.of(
                        "people",
                        List.of(Map.of("label", "Ana", "value", "1"), Map.of("label", "Bo", "value", "2")),
                        "who",
                        "2"),
                "{\"type\":\"select\",\"key\":\"who\",\"valuesKey\":\"people\"}");
        assertThat(((Option) find(view, ComboBox.class).getValue()).label()).isEqualTo("Bo");
        assertThat(view.values()).containsEntry("who", "2");
    }

    @Test
    void whatHasNoFieldOrIsUnknownSurvives() {
        FormView view =
                view(Map.of("kept", "as it was", "m", Map.of("deep", 1)), "{\"type\":\"mystery\",\"key\":\"m\"}");
        assertThat(view.values()).containsEntry("kept", "as it was").containsEntry("m", Map.of("deep", 1));
        assertThat(all(view).anyMatch(one -> one.getElement().getText().contains("cannot be shown here")))
                .isTrue();
    }

    @Test
    void fieldsAppearWhenTheyAreAskedFor() {
        FormView view = view(
                Map.of("held", "no"),
                "{\"type\":\"radio\",\"key\":\"held\",\"values\":[{\"label\":\"Y\",\"value\":\"yes\"},{\"label\":\"N\",\"value\":\"no\"}]}",
                "{\"type\":\"textarea\",\"key\":\"why\",\"conditional\":{\"hide\":\"=held != \\\"no\\\"\"}}");
        assertThat(find(view, TextArea.class).isVisible()).isTrue();
        assertThat(find(view, RadioButtonGroup.class).isVisible()).isTrue();
        FormView other = view(
                Map.of("held", "yes"),
                "{\"type\":\"textarea\",\"key\":\"why\",\"conditional\":{\"hide\":\"=held != \\\"no\\\"\"}}");
        assertThat(find(other, TextArea.class).isVisible()).isFalse();
    }

    @Test
    void anErrorStandsBesideItsFieldAlsoInRows() {
        FormView view = view(
                Map.of("rows", List.of(Map.of("t", "a"), Map.of("t", "b"))),
                "{\"type\":\"dynamiclist\",\"path\":\"rows\",\"components\":[{\"type\":\"textfield\",\"key\":\"t\"}]}");
        view.showErrors(List.of(new FieldError("rows[1].t", "Not this."), new FieldError(null, "Not now.")));
        List<TextField> fields = all(view)
                .filter(TextField.class::isInstance)
                .map(TextField.class::cast)
                .toList();
        assertThat(fields).extracting(HasValidation::isInvalid).containsExactly(false, true);
        assertThat(fields.get(1).getErrorMessage()).isEqualTo("Not this.");
        assertThat(all(view).anyMatch(one -> one.getElement().getText().equals("Not now.")))
                .isTrue();
    }

    @Test
    void markupFromDataStaysText() {
        FormView view = view(
                Map.of("t", "<img src=x onerror=alert(1)> [x](javascript:alert(1))"),
                "{\"type\":\"text\",\"text\":\"{{t}}\"}",
                "{\"type\":\"html\",\"content\":\"<script>alert(1)</script><b>bold</b>\"}");
        List<String> html = all(view)
                .filter(Html.class::isInstance)
                .map(one -> ((Html) one).getInnerHtml())
                .toList();
        assertThat(html)
                .noneMatch(one -> one.contains("<img") || one.contains("<script") || one.contains("javascript:"));
        assertThat(html).anyMatch(one -> one.contains("<b>bold</b>"));
    }
}
