package org.debrief.form;

import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.owasp.html.PolicyFactory;
import org.owasp.html.Sanitizers;

/** Turns a form's Markdown and HTML into HTML that is safe to show. */
final class SafeHtml {

    private static final PolicyFactory SAFE =
            Sanitizers.FORMATTING.and(Sanitizers.BLOCKS).and(Sanitizers.LINKS).and(Sanitizers.TABLES);

    private SafeHtml() {}

    static String ofMarkdown(String markdown) {
        var parsed = Parser.builder().build().parse(markdown);
        return of(HtmlRenderer.builder().escapeHtml(true).build().render(parsed));
    }

    static String of(String html) {
        return "<div>" + SAFE.sanitize(html) + "</div>";
    }
}
