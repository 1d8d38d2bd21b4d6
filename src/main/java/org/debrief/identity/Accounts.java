package org.debrief.identity;

import org.springframework.security.core.userdetails.User;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.stereotype.Component;

/** Local accounts for Spring Security: active people with a password. */
@Component
class Accounts implements UserDetailsService {

    private final People people;
    private final PersonTable table;

    Accounts(People people, PersonTable table) {
        this.people = people;
        this.table = table;
    }

    @Override
    public UserDetails loadUserByUsername(String email) {
        Person person = people.byEmail(email).orElseThrow(() -> new UsernameNotFoundException(email));
        String password = table.password(person.id()).orElseThrow(() -> new UsernameNotFoundException(email));
        return User.withUsername(person.email())
                .password(password)
                .roles(person.roles().stream().map(Role::name).toArray(String[]::new))
                .build();
    }
}
