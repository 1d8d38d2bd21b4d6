package org.debrief.web.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.applayout.AppLayout;
import com.vaadin.flow.component.applayout.DrawerToggle;
import com.vaadin.flow.component.contextmenu.SubMenu;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.menubar.MenuBar;
import com.vaadin.flow.component.menubar.MenuBarVariant;
import com.vaadin.flow.component.orderedlayout.Scroller;
import com.vaadin.flow.component.sidenav.SideNav;
import com.vaadin.flow.component.sidenav.SideNavItem;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.Layout;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import com.vaadin.flow.server.menu.MenuConfiguration;
import com.vaadin.flow.spring.security.AuthenticationContext;
import java.time.Clock;
import org.debrief.identity.CurrentPerson;
import org.debrief.identity.Person;
import org.debrief.process.DemoTime;
import org.debrief.shared.ui.Times;

/** The frame: where one can go, who is signed in, and, in a demo, what time it is there. */
@Layout
@AnonymousAllowed
class MainLayout extends AppLayout implements AfterNavigationObserver {

    private final Clock clock;
    private final DemoTime demo;
    private final CurrentPerson current;
    private final Span demoClock = new Span();

    MainLayout(Clock clock, DemoTime demo, CurrentPerson current, AuthenticationContext authentication) {
        this.clock = clock;
        this.demo = demo;
        this.current = current;
        setPrimarySection(Section.DRAWER);
        Span grow = new Span();
        grow.addClassName("grow");
        demoClock.addClassName("demo-clock");
        demoClock.setVisible(demo.isDemo());
        Div bar = new Div(new DrawerToggle(), grow, demoClock);
        bar.addClassName("bar");
        current.find().ifPresent(person -> bar.add(menu(person, authentication)));
        addToNavbar(bar);
        addToDrawer(brand(), new Scroller(navigation()));
    }

    private static Component brand() {
        Anchor brand = new Anchor("", new Image("logo.svg", ""), new Span("Debrief"));
        brand.addClassName("brand");
        brand.getStyle().set("padding", "1rem 1.1rem");
        return brand;
    }

    private static SideNav navigation() {
        SideNav navigation = new SideNav();
        MenuConfiguration.getMenuEntries().forEach(entry -> {
            SideNavItem item = new SideNavItem(entry.title(), entry.path());
            item.setMatchNested(!entry.path().isEmpty() && !entry.path().equals("/"));
            navigation.addItem(item);
        });
        return navigation;
    }

    private static MenuBar menu(Person person, AuthenticationContext authentication) {
        MenuBar bar = new MenuBar();
        bar.addThemeVariants(MenuBarVariant.LUMO_TERTIARY);
        SubMenu menu = bar.addItem(person.name()).getSubMenu();
        menu.addItem("Profile", event -> event.getSource().getUI().ifPresent(ui -> ui.navigate("profile")));
        theme(menu, "Light", "light");
        theme(menu, "Dark", "dark");
        theme(menu, "As the system", "system");
        menu.addItem("Sign out", event -> authentication.logout());
        return bar;
    }

    private static void theme(SubMenu menu, String label, String name) {
        menu.addItem(
                label,
                event -> event.getSource()
                        .getUI()
                        .ifPresent(ui -> ui.getPage()
                                .executeJs(
                                        "localStorage.setItem('debrief-theme', $0);"
                                                + "const dark = $0 === 'dark' || ($0 === 'system' && matchMedia('(prefers-color-scheme:"
                                                + " dark)').matches);"
                                                + "document.documentElement.setAttribute('theme', dark ? 'dark' : '');",
                                        name)));
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        current.find()
                .map(Person::zone)
                .ifPresent(zone ->
                        demoClock.setText("Demo clock: " + new Times(zone, clock.instant()).exact(clock.instant())));
    }
}
