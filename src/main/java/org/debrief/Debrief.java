package org.debrief;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.modulith.Modulithic;
import org.springframework.scheduling.annotation.EnableScheduling;

/** Starts Debrief. Everything else is in the rooms below this package. */
@Modulithic(systemName = "Debrief")
@EnableScheduling
@SpringBootApplication
public class Debrief {

    public static void main(String[] args) {
        SpringApplication.run(Debrief.class, args);
    }
}
