package org.debrief.notification;

import java.util.Map;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.thymeleaf.context.Context;
import org.thymeleaf.spring6.SpringTemplateEngine;
import org.thymeleaf.templatemode.TemplateMode;
import org.thymeleaf.templateresolver.ClassLoaderTemplateResolver;

/** Lays a letter out as HTML and as plain text. */
@Component
class LetterPress {

    private final SpringTemplateEngine engine = new SpringTemplateEngine();
    private final String baseUrl;

    LetterPress(@Value("${debrief.base-url}") String baseUrl) {
        this.baseUrl = baseUrl;
        engine.addTemplateResolver(resolver("*.html", TemplateMode.HTML));
        engine.addTemplateResolver(resolver("*.txt", TemplateMode.TEXT));
    }

    String html(Letter letter, String name) {
        return engine.process("letter.html", context(letter, name));
    }

    String text(Letter letter, String name) {
        return engine.process("letter.txt", context(letter, name)).strip() + "\n";
    }

    private Context context(Letter letter, String name) {
        Context context = new Context();
        context.setVariables(Map.of("letter", letter, "name", name));
        context.setVariable("link", letter.path() == null ? null : baseUrl + letter.path());
        return context;
    }

    private static ClassLoaderTemplateResolver resolver(String pattern, TemplateMode mode) {
        ClassLoaderTemplateResolver resolver = new ClassLoaderTemplateResolver();
        resolver.setPrefix("mail/");
        resolver.setResolvablePatterns(java.util.Set.of(pattern));
        resolver.setTemplateMode(mode);
        resolver.setCharacterEncoding("UTF-8");
        return resolver;
    }
}
