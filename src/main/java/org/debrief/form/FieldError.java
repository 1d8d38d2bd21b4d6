package org.debrief.form;

/** What is wrong with one field, in the user's words. The path is that of its value, such as {@code actions[0].owner}. */
public record FieldError(String path, String message) {}
