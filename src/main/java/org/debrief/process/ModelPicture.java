package org.debrief.process;

import java.util.Map;
import java.util.Set;

/**
 * A model as it stands for one retrospective or action.
 *
 * @param title what runs here, such as "Incident retrospective" or "A-7 Alert on ..."
 * @param active elements where the process is, with how often
 * @param done elements it has been through
 */
public record ModelPicture(String title, String xml, Map<String, Integer> active, Set<String> done) {}
