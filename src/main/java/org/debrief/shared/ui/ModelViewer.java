package org.debrief.shared.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasSize;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JavaScript;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Shows a BPMN model with the places where it stands and has been. */
@Tag("debrief-model")
@JavaScript("context://browser/model.js")
public class ModelViewer extends Component implements HasSize {

    /**
     * @param active element ids with how often the process stands there
     * @param done ids of elements it has been through
     */
    public ModelViewer(String label, String xml, Map<String, Integer> active, Set<String> done) {
        getElement().setAttribute("aria-label", label);
        getElement().setProperty("xml", xml);
        getElement().setProperty("state", json(active, done));
    }

    private static String json(Map<String, Integer> active, Set<String> done) {
        String counts = active.entrySet().stream()
                .map(one -> quoted(one.getKey()) + ":" + one.getValue())
                .collect(Collectors.joining(",", "{", "}"));
        String ids = done.stream().map(ModelViewer::quoted).collect(Collectors.joining(",", "[", "]"));
        return "{\"active\":" + counts + ",\"done\":" + ids + "}";
    }

    private static String quoted(String id) {
        return '"' + id.replaceAll("[^\\w#.-]", "") + '"';
    }
}
