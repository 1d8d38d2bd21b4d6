package org.debrief.form;

import com.vaadin.flow.component.HasHelper;
import com.vaadin.flow.component.HasLabel;
import com.vaadin.flow.component.HasSize;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.textfield.BigDecimalField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.math.BigDecimal;
import java.time.ZoneId;
import java.util.function.BiConsumer;
import java.util.function.Function;

/** Makes the native component of each input type. */
final class NativeInputs {

    private NativeInputs() {}

    static NativeInput<?> of(FormField field, Scope scope, ZoneId zone) {
        NativeInput<?> input = switch (InputType.of(field.type()).orElseThrow()) {
            case TEXTFIELD -> plain(new TextField(), text -> text, String::valueOf);
            case TEXTAREA -> plain(area(), text -> text, String::valueOf);
            case NUMBER -> plain(new BigDecimalField(), NativeInputs::number, NativeInputs::decimal);
            case CHECKBOX -> plain(new Checkbox(), ticked -> ticked, Boolean.TRUE::equals);
            case DATETIME -> NativeMoments.of(field, zone);
            case RADIO, SELECT, CHECKLIST, TAGLIST -> NativeChoices.of(field, scope);
        };
        describe(field, scope, input.field());
        return input;
    }

    static <T> NativeInput<T> plain(
            HasValue<?, T> component, Function<T, Object> toData, Function<Object, T> fromData) {
        BiConsumer<HasValue<?, T>, Scope> none = (one, scope) -> {};
        return new NativeInput<>(component, toData, fromData, none);
    }

    private static TextArea area() {
        TextArea area = new TextArea();
        area.setMinRows(3);
        area.setMaxRows(24);
        return area;
    }

    /** Whole numbers stay whole, as JSON has them. */
    private static Object number(BigDecimal value) {
        BigDecimal plain = value.stripTrailingZeros();
        return plain.scale() <= 0 && plain.precision() < 10 ? (Object) plain.intValue() : value;
    }

    private static BigDecimal decimal(Object value) {
        try {
            return new BigDecimal(String.valueOf(value));
        } catch (NumberFormatException e) {
            return null;
        }
    }

    private static void describe(FormField field, Scope scope, HasValue<?, ?> component) {
        String label = field.text("label").or(() -> field.text("dateLabel")).orElse("");
        if (component instanceof HasLabel labelled) {
            labelled.setLabel(Feel.text(label, scope));
        }
        if (component instanceof HasHelper helped) {
            field.text("description").ifPresent(text -> helped.setHelperText(Feel.text(text, scope)));
        }
        if (component instanceof HasSize sized) {
            sized.setWidthFull();
        }
    }
}
