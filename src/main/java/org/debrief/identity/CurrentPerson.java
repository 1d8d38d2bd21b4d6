package org.debrief.identity;

import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;
import org.debrief.shared.NotAllowed;
import org.springframework.security.authentication.AnonymousAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Service;

/** The person signed in, read afresh each time: somebody deactivated meanwhile is nobody. */
@Service
public class CurrentPerson {

    private final People people;

    CurrentPerson(People people) {
        this.people = people;
    }

    public Optional<Person> find() {
        Authentication authentication = SecurityContextHolder.getContext().getAuthentication();
        if (authentication == null
                || authentication instanceof AnonymousAuthenticationToken
                || !authentication.isAuthenticated()) {
            return Optional.empty();
        }
        return people.byEmail(authentication.getName()).filter(Person::active);
    }

    /** @throws NotAllowed if nobody is signed in */
    public Person get() {
        return find().orElseThrow(() -> new NotAllowed("Sign in to go on."));
    }

    /** Whether the person has the role; an administrator has them all. */
    public boolean has(Role role) {
        return find().map(Person::roles)
                .filter(roles -> roles.contains(role) || roles.contains(Role.ADMINISTRATOR))
                .isPresent();
    }

    /** @throws NotAllowed unless the person has one of the roles, or is an administrator */
    public void require(Role... anyOf) {
        get();
        if (Arrays.stream(anyOf).noneMatch(this::has)) {
            String names = Arrays.stream(anyOf).map(Role::label).collect(Collectors.joining(" or "));
            throw new NotAllowed("This needs the role " + names + ".");
        }
    }
}
