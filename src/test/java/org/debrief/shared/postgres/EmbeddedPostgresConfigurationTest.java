package org.debrief.shared.postgres;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.autoconfigure.jdbc.DataSourceAutoConfiguration;
import org.springframework.boot.autoconfigure.jdbc.JdbcClientAutoConfiguration;
import org.springframework.boot.autoconfigure.jdbc.JdbcConnectionDetails;
import org.springframework.boot.autoconfigure.jdbc.JdbcTemplateAutoConfiguration;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.jdbc.core.simple.JdbcClient;

class EmbeddedPostgresConfigurationTest {

    @TempDir
    Path parent;

    private final ApplicationContextRunner application = new ApplicationContextRunner()
            .withUserConfiguration(EmbeddedPostgresConfiguration.class)
            .withConfiguration(AutoConfigurations.of(
                    DataSourceAutoConfiguration.class,
                    JdbcTemplateAutoConfiguration.class,
                    JdbcClientAutoConfiguration.class));

    @Test
    void withAnExternalDatabaseNothingIsEmbedded() {
        Path folder = parent.resolve("data");
        application
                .withPropertyValues(
                        "debrief.data-dir=" + folder,
                        "spring.datasource.url=jdbc:postgresql://db.example/debrief",
                        "spring.datasource.username=debrief")
                .run(context -> {
                    assertThat(context).hasNotFailed().doesNotHaveBean(PostgresServer.class);
                    assertThat(context.getBean(JdbcConnectionDetails.class).getJdbcUrl())
                            .isEqualTo("jdbc:postgresql://db.example/debrief");
                    assertThat(folder).doesNotExist();
                });
    }

    @Test
    void withoutOneTheEmbeddedServerIsTheDataSource() throws Exception {
        ServerFolder folder = ServerFolder.in(parent);
        application
                .withPropertyValues("debrief.data-dir=" + folder.path(), "spring.datasource.url=")
                .run(context -> {
                    assertThat(context).hasNotFailed();
                    String version = context.getBean(JdbcClient.class)
                            .sql("select version()")
                            .query(String.class)
                            .single();
                    assertThat(version).startsWith("PostgreSQL 17");
                });
        assertThat(folder.pidFile()).doesNotExist();
    }
}
