package org.debrief.web;

import com.vaadin.flow.component.page.AppShellConfigurator;
import com.vaadin.flow.component.page.Push;
import com.vaadin.flow.component.page.Viewport;
import com.vaadin.flow.server.AppShellSettings;

/** What every page of the product shares in its head. */
@Push
@Viewport("width=device-width, initial-scale=1")
public class Shell implements AppShellConfigurator {

    @Override
    public void configurePage(AppShellSettings settings) {
        settings.addLink("icon", "logo.svg");
        settings.addLink("stylesheet", "debrief.css");
        settings.addMetaTag("color-scheme", "light dark");
        settings.addInlineWithContents(
                "const dark = localStorage.getItem('debrief-theme') === 'dark' || (localStorage.getItem('debrief-theme')"
                        + " !== 'light' && matchMedia('(prefers-color-scheme: dark)').matches);"
                        + "if (dark) document.documentElement.setAttribute('theme', 'dark');",
                com.vaadin.flow.component.page.Inline.Wrapping.JAVASCRIPT);
    }
}
