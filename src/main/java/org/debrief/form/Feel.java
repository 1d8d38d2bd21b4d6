package org.debrief.form;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.camunda.feel.api.EvaluationResult;
import org.camunda.feel.api.FeelEngineApi;
import org.camunda.feel.api.FeelEngineBuilder;

/** Evaluates a form's FEEL expressions and templates. A broken expression gives nothing, never an error page. */
final class Feel {

    private static final FeelEngineApi ENGINE = FeelEngineBuilder.forJava().build();
    private static final Pattern TEMPLATE = Pattern.compile("\\{\\{(.{1,2000}?)}}", Pattern.DOTALL);

    private Feel() {}

    static boolean isExpression(String text) {
        return text.startsWith("=");
    }

    /** Null if the expression is broken or gives null. */
    static Object evaluate(String expression, Scope scope) {
        EvaluationResult result = ENGINE.evaluateExpression(body(expression), scope.variables());
        return result.isSuccess() ? result.result() : null;
    }

    /**
     * Whether a {@code conditional.hide} hides. form-js evaluates it as a unary test, so a comparison with a missing
     * value, which gives null, hides as well; a broken expression hides nothing.
     */
    static boolean hides(String expression, Scope scope) {
        EvaluationResult result = ENGINE.evaluateExpression(body(expression), scope.variables());
        return result.isSuccess() && (result.result() == null || Boolean.TRUE.equals(result.result()));
    }

    /** A text with its {@code {{...}}} replaced; text that starts with {@code =} is an expression as a whole. */
    static String text(String text, Scope scope) {
        if (isExpression(text)) {
            return string(evaluate(text, scope));
        }
        Matcher template = TEMPLATE.matcher(text);
        return template.replaceAll(found -> Matcher.quoteReplacement(string(evaluate(found.group(1), scope))));
    }

    private static String body(String expression) {
        return isExpression(expression) ? expression.substring(1) : expression;
    }

    private static String string(Object value) {
        return value == null ? "" : value.toString();
    }
}
