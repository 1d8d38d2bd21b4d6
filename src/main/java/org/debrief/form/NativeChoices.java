package org.debrief.form;

import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.checkbox.CheckboxGroupVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.radiobutton.RadioGroupVariant;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/** Components to choose with. Their options may depend on other fields, so they are offered again when those change. */
final class NativeChoices {

    private NativeChoices() {}

    static NativeInput<?> of(FormField field, Scope scope) {
        List<Option> options = Option.of(field, scope);
        return switch (InputType.of(field.type()).orElseThrow()) {
            case RADIO -> {
                RadioButtonGroup<Option> group = new RadioButtonGroup<>();
                group.addThemeVariants(RadioGroupVariant.LUMO_VERTICAL);
                group.setItems(options);
                group.setItemLabelGenerator(Option::label);
                yield one(field, group, group::setItems, options);
            }
            case CHECKLIST -> {
                CheckboxGroup<Option> group = new CheckboxGroup<>();
                group.addThemeVariants(CheckboxGroupVariant.LUMO_VERTICAL);
                group.setItems(options);
                group.setItemLabelGenerator(Option::label);
                yield many(field, group, group::setItems, options);
            }
            case TAGLIST -> {
                MultiSelectComboBox<Option> box = new MultiSelectComboBox<>();
                box.setItems(options);
                box.setItemLabelGenerator(Option::label);
                yield many(field, box, box::setItems, options);
            }
            default -> {
                ComboBox<Option> box = new ComboBox<>();
                box.setItems(options);
                box.setItemLabelGenerator(Option::label);
                yield one(field, box, box::setItems, options);
            }
        };
    }

    private interface Offer {
        void items(List<Option> options);
    }

    private static NativeInput<Option> one(
            FormField field, HasValue<?, Option> component, Offer offer, List<Option> first) {
        List<List<Option>> offered = new java.util.ArrayList<>(List.of(first));
        return new NativeInput<>(
                component,
                Option::value,
                value -> Option.find(offered.get(0), value).orElse(null),
                (field_, scope) -> {
                    Option chosen = component.getValue();
                    if (offerAnew(field, offer, offered, scope) && chosen != null) {
                        component.setValue(
                                Option.find(offered.get(0), chosen.value()).orElse(null));
                    }
                });
    }

    private static NativeInput<Set<Option>> many(
            FormField field, HasValue<?, Set<Option>> component, Offer offer, List<Option> first) {
        List<List<Option>> offered = new java.util.ArrayList<>(List.of(first));
        return new NativeInput<>(
                component,
                chosen -> chosen.stream().map(Option::value).toList(),
                value -> chosen(offered.get(0), value instanceof List<?> list ? list : List.of(value)),
                (field_, scope) -> {
                    List<Object> values =
                            component.getValue().stream().map(Option::value).toList();
                    if (offerAnew(field, offer, offered, scope)) {
                        component.setValue(chosen(offered.get(0), values));
                    }
                });
    }

    private static boolean offerAnew(FormField field, Offer offer, List<List<Option>> offered, Scope scope) {
        List<Option> now = Option.of(field, scope);
        if (now.equals(offered.get(0))) {
            return false;
        }
        offered.set(0, now);
        offer.items(now);
        return true;
    }

    private static Set<Option> chosen(List<Option> options, List<?> values) {
        Set<Option> chosen = new LinkedHashSet<>();
        values.stream()
                .filter(Objects::nonNull)
                .forEach(value -> Option.find(options, value).ifPresent(chosen::add));
        return chosen;
    }
}
