package org.debrief.inbox.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.dialog.Dialog;
import java.util.List;
import java.util.function.Consumer;
import org.debrief.identity.Person;

/** Asks whom to hand a task to. */
class HandOverDialog extends Dialog {

    HandOverDialog(List<Person> people, Consumer<Person> chosen) {
        setHeaderTitle("Hand the task to somebody else");
        ComboBox<Person> choice = new ComboBox<>("Person", people);
        choice.setItemLabelGenerator(Person::name);
        choice.setWidthFull();
        Button hand = new Button("Hand it over", event -> {
            if (choice.isEmpty()) {
                choice.setErrorMessage("Choose a person.");
                choice.setInvalid(true);
            } else {
                close();
                chosen.accept(choice.getValue());
            }
        });
        hand.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        add(choice);
        getFooter().add(new Button("Keep it", event -> close()), hand);
    }
}
