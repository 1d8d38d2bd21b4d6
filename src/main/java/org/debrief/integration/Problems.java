package org.debrief.integration;

import java.util.Optional;
import org.debrief.shared.Refused;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;

/** Answers that say what is wrong, as problem details (RFC 9457). */
@RestControllerAdvice(basePackages = "org.debrief.integration")
public class Problems {

    public static ResponseEntity<ProblemDetail> of(HttpStatus status, String detail) {
        return ResponseEntity.status(status)
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .body(ProblemDetail.forStatusAndDetail(status, detail));
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> on(BodyTooLarge e) {
        return of(HttpStatus.PAYLOAD_TOO_LARGE, e.getMessage());
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> on(BodyMalformed e) {
        return of(HttpStatus.BAD_REQUEST, e.getMessage());
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> on(Refused e) {
        ResponseEntity<ProblemDetail> answer = of(HttpStatus.UNPROCESSABLE_ENTITY, e.getMessage());
        Optional.ofNullable(answer.getBody())
                .ifPresent(problem -> e.field().ifPresent(field -> problem.setProperty("field", field)));
        return answer;
    }
}
