package org.debrief.actions;

/** An action's ticket in a tracker. */
public record Ticket(String key, String url) {}
