package org.debrief.actions;

import java.util.List;
import org.debrief.shared.ActionId;
import org.debrief.shared.RetrospectiveId;

/** The session's actions are settled; there may be none. */
public record ActionsAgreed(RetrospectiveId retrospective, List<ActionId> actions) {}
