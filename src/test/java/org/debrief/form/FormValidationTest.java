package org.debrief.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FormValidationTest {

    private static FormSchema form(String... components) {
        return FormSchema.parse("{\"components\":[" + String.join(",", components) + "]}");
    }

    private static List<FieldError> errors(String component, Object value) {
        return FormValidation.validate(form(component), value == null ? Map.of() : Map.of("x", value));
    }

    @Test
    void whatIsNoFormIsSaidSo() {
        assertThatThrownBy(() -> FormSchema.parse("{"))
                .isInstanceOf(FormUnreadable.class)
                .hasMessageContaining("JSON");
        assertThatThrownBy(() -> FormSchema.parse("{}")).isInstanceOf(FormUnreadable.class);
    }

    @Test
    void harmlessSlipsAreForgiven() {
        assertThat(form("{\"type\":\"mystery\",\"key\":\"x\"}", "{}").fields()).hasSize(2);
        assertThat(errors("{\"type\":\"mystery\",\"key\":\"x\",\"validate\":{\"required\":true}}", null))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{'type':'textfield','key':'x','validate':{'required':true}} | '' | Fill this in.",
                "{'type':'textfield','key':'x','validate':{'maxLength':3}} | long | Use at most 3 characters; these are 4.",
                "{'type':'textfield','key':'x','validate':{'minLength':3}} | ab | Use at least 3 characters.",
                "{'type':'textfield','key':'x','validate':{'pattern':'^a+$','patternErrorMessage':'Only a.'}} | b | Only a.",
                "{'type':'textfield','key':'x','validate':{'validationType':'email'}} | nobody | This is not an e-mail address.",
                "{'type':'number','key':'x','validate':{'min':2}} | 1 | Enter 2 or more.",
                "{'type':'number','key':'x','validate':{'max':2}} | 3 | Enter 2 or less.",
                "{'type':'number','key':'x','decimalDigits':0} | 1.5 | Enter a whole number.",
                "{'type':'number','key':'x'} | abc | This is not a number.",
                "{'type':'datetime','key':'x','subtype':'date'} | tomorrow | This is not a date or time.",
                "{'type':'select','key':'x','values':[{'label':'A','value':'a'}]} | b | Choose from the list; what was chosen before is no longer offered."
            })
    void eachRuleHasItsMessage(String component, String value, String message) {
        assertThat(errors(component.replace('\'', '"'), value)).containsExactly(new FieldError("x", message));
    }

    @Test
    void aHostilePatternEnds() {
        String component = "{\"type\":\"textfield\",\"key\":\"x\",\"validate\":{\"pattern\":\"^(.*a){14}$\"}}";
        assertThat(errors(component, "a".repeat(60) + "!"))
                .extracting(FieldError::message)
                .first()
                .asString()
                .contains("too slow");
    }

    @Test
    void aRequiredCheckboxMustBeTicked() {
        String box = "{\"type\":\"checkbox\",\"key\":\"x\",\"validate\":{\"required\":true}}";
        assertThat(errors(box, false)).hasSize(1);
        assertThat(errors(box, true)).isEmpty();
    }

    @Test
    void hiddenFieldsAreNeitherAskedNorSubmitted() {
        FormSchema form = form(
                "{\"type\":\"radio\",\"key\":\"held\",\"values\":[{\"label\":\"Y\",\"value\":\"yes\"},{\"label\":\"N\",\"value\":\"no\"}]}",
                "{\"type\":\"textarea\",\"key\":\"why\",\"validate\":{\"required\":true},\"conditional\":{\"hide\":\"=held != \\\"no\\\"\"}}");
        assertThat(FormValidation.validate(form, Map.of("held", "yes"))).isEmpty();
        assertThat(FormValidation.validate(form, Map.of("held", "no"))).hasSize(1);
        assertThat(FormValidation.accepted(form, Map.of("held", "yes", "why", "left over")))
                .containsEntry("why", null);
    }

    @Test
    void aComparisonWithAMissingValueHides() {
        assertThat(errors(
                        "{\"type\":\"textfield\",\"key\":\"x\",\"validate\":{\"required\":true},\"conditional\":{\"hide\":\"=missing > 3\"}}",
                        null))
                .isEmpty();
    }

    @Test
    void rowsAreCheckedOneByOneAndKeepWhatTheyHeld() {
        FormSchema form = form(
                "{\"type\":\"dynamiclist\",\"path\":\"rows\",\"components\":[{\"type\":\"textfield\",\"key\":\"t\",\"validate\":{\"required\":true}}]}");
        Map<String, Object> values = Map.of("rows", Arrays.asList(Map.of("t", "ok", "id", "7"), Map.of("t", "")));
        assertThat(FormValidation.validate(form, values)).containsExactly(new FieldError("rows[1].t", "Fill this in."));
        assertThat(FormValidation.accepted(form, values).toString()).contains("id=7");
    }
}
