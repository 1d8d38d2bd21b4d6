package org.debrief.form;

import java.time.ZoneId;

/** What every field of a rendered form shares: the reader's zone, and whom to tell when something was entered. */
record FormContext(ZoneId zone, Runnable changed) {}
