package org.debrief.shared.postgres;

import java.nio.file.Path;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.jdbc.JdbcConnectionDetails;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Conditional;
import org.springframework.context.annotation.Configuration;

/** Without {@code spring.datasource.url} Debrief brings its own PostgreSQL. */
@Configuration
@Conditional(NoExternalDatabase.class)
class EmbeddedPostgresConfiguration {

    @Bean(destroyMethod = "close")
    PostgresServer postgresServer(@Value("${debrief.data-dir}") Path folder) {
        return PostgresServer.start(folder);
    }

    @Bean
    JdbcConnectionDetails embeddedConnection(PostgresServer server) {
        return new JdbcConnectionDetails() {
            @Override
            public String getUsername() {
                return server.user();
            }

            @Override
            public String getPassword() {
                return server.password();
            }

            @Override
            public String getJdbcUrl() {
                return server.url();
            }
        };
    }
}
