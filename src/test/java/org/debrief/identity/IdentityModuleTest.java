package org.debrief.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestBuilders.formLogin;
import static org.springframework.security.test.web.servlet.response.SecurityMockMvcResultMatchers.authenticated;
import static org.springframework.security.test.web.servlet.response.SecurityMockMvcResultMatchers.unauthenticated;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.debrief.shared.NotAllowed;
import org.debrief.shared.Refused;
import org.debrief.support.DebriefTest;
import org.debrief.support.Fixture;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.autoconfigure.web.servlet.AutoConfigureMockMvc;
import org.springframework.test.web.servlet.MockMvc;

@DebriefTest
@AutoConfigureMockMvc
class IdentityModuleTest {

    private static final String PASSWORD = "a short sentence";

    @Autowired
    private People people;

    @Autowired
    private PeopleDesk desk;

    @Autowired
    private OneTimeLinks links;

    @Autowired
    private Fixture fixture;

    @Autowired
    private MockMvc mvc;

    private static String tag() {
        return UUID.randomUUID().toString().substring(0, 8);
    }

    private Person somebody() {
        Person person = fixture.person("Sam " + tag(), Role.PARTICIPANT);
        people.setPassword(person.id(), PASSWORD);
        return person;
    }

    private Person administrator() {
        return fixture.person("Ada " + tag(), Role.ADMINISTRATOR);
    }

    @Test
    void anAccountSignsInUntilItIsDeactivated() throws Exception {
        Person person = somebody();
        mvc.perform(formLogin().user(person.email()).password(PASSWORD)).andExpect(authenticated());
        mvc.perform(formLogin().user(person.email()).password("wrong")).andExpect(unauthenticated());
        fixture.as(administrator(), () -> desk.setActive(person.id(), false));
        mvc.perform(formLogin().user(person.email()).password(PASSWORD)).andExpect(unauthenticated());
        assertThatThrownBy(() -> fixture.as(person, () -> desk.changeOwn("New", "Europe/Berlin")))
                .isInstanceOf(NotAllowed.class);
    }

    @Test
    void guessingIsSlowedDown() throws Exception {
        Person person = somebody();
        for (int tries = 0; tries < 5; tries++) {
            mvc.perform(formLogin().user(person.email()).password("guess")).andExpect(unauthenticated());
        }
        mvc.perform(formLogin().user(person.email()).password(PASSWORD)).andExpect(unauthenticated());
    }

    @Test
    void endpointsOfOtherSystemsDoNotRedirect() throws Exception {
        mvc.perform(get("/hooks/pagerduty")).andExpect(status().isMethodNotAllowed());
    }

    @Test
    void onlyAdministratorsChangePeople() {
        NewPerson newcomer = new NewPerson("New", tag() + "@crew.example", ZoneId.of("UTC"), Set.of(Role.PARTICIPANT));
        assertThatThrownBy(() -> fixture.as(somebody(), () -> desk.add(newcomer)))
                .isInstanceOf(NotAllowed.class);
        String link = fixture.as(administrator(), () -> desk.add(newcomer));
        assertThat(link).contains("/password/");
        assertThatThrownBy(() -> fixture.as(administrator(), () -> desk.add(newcomer)))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("is here already");
    }

    @Test
    void aOneTimeLinkWorksOnceEvenForTwoAtOnce() throws Exception {
        Person person = somebody();
        String link = fixture.as(administrator(), () -> desk.renewLink(person.id()));
        String token = link.substring(link.lastIndexOf('/') + 1);
        Callable<Boolean> use = () -> {
            try {
                links.choosePassword(token, PASSWORD);
                return true;
            } catch (Refused e) {
                return false;
            }
        };
        var pool = Executors.newFixedThreadPool(2);
        List<Boolean> outcomes = new ArrayList<>();
        for (Future<Boolean> one : pool.invokeAll(List.of(use, use))) {
            outcomes.add(outcome(one));
        }
        pool.shutdown();
        assertThat(outcomes).containsExactlyInAnyOrder(true, false);
    }

    private static boolean outcome(Future<Boolean> one) throws InterruptedException {
        try {
            return one.get();
        } catch (ExecutionException e) {
            throw new AssertionError(e);
        }
    }

    @Test
    void theSetupLinkMakesOneAdministrator() {
        String link = links.setupLink();
        String token = link.substring(link.lastIndexOf('/') + 1);
        String email = tag() + "@crew.example";
        assertThatThrownBy(() -> links.createAdministrator(token, "Root", email, "Europe/Berlin", "short"))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("at least 10");
        links.createAdministrator(token, "Root", email, "Europe/Berlin", PASSWORD);
        assertThat(people.byEmail(email).orElseThrow().roles()).contains(Role.ADMINISTRATOR);
        assertThatThrownBy(() -> links.createAdministrator(token, "Two", tag() + "@x.example", "UTC", PASSWORD))
                .hasMessageContaining("used already");
    }

    @Test
    void badDetailsAreRefusedAtTheirField() {
        assertThatThrownBy(() -> new NewPerson(" ", "a@b", ZoneId.of("UTC"), Set.of()))
                .isInstanceOfSatisfying(
                        Refused.class, e -> assertThat(e.field()).contains("name"));
        assertThatThrownBy(() -> new NewPerson("A", "nonsense", ZoneId.of("UTC"), Set.of()))
                .isInstanceOfSatisfying(
                        Refused.class, e -> assertThat(e.field()).contains("email"));
        assertThatThrownBy(() -> NewPerson.zone("Mars/Base")).hasMessageContaining("not a time zone");
    }
}
