package org.debrief.shared.postgres;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.jdbc.DataSourceAutoConfiguration;
import org.springframework.context.annotation.Import;

/** A small Spring Boot application on the embedded server. */
@Import({EmbeddedPostgresConfiguration.class, DataSourceAutoConfiguration.class})
class ApplicationChild {

    public static void main(String[] arguments) throws InterruptedException {
        SpringApplication.run(
                ApplicationChild.class,
                "--debrief.data-dir=" + arguments[0],
                "--spring.main.web-application-type=none",
                "--logging.level.org.debrief=info");
        System.out.println("running");
        Thread.currentThread().join();
    }
}
