package org.debrief.form;

import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

/** A text that lets a regular expression look at it only so often, so that a hostile pattern cannot hold a thread. */
record BoundedText(CharSequence text, int[] looksLeft) implements CharSequence {

    private static final int LOOKS = 500_000;

    /** The verdict of a form's pattern. */
    enum Match {
        YES,
        NO,
        /** The pattern is broken, or took too long. */
        UNDECIDED
    }

    private static final class TooManyLooks extends RuntimeException {}

    static Match matches(String pattern, String text) {
        try {
            boolean matches = Pattern.compile(pattern)
                    .matcher(new BoundedText(text, new int[] {LOOKS}))
                    .find();
            return matches ? Match.YES : Match.NO;
        } catch (TooManyLooks | PatternSyntaxException | StackOverflowError e) {
            return Match.UNDECIDED;
        }
    }

    @Override
    public int length() {
        return text.length();
    }

    @Override
    public char charAt(int index) {
        if (looksLeft[0]-- <= 0) {
            throw new TooManyLooks();
        }
        return text.charAt(index);
    }

    @Override
    public CharSequence subSequence(int start, int end) {
        return new BoundedText(text.subSequence(start, end), looksLeft);
    }
}
