/** The frame and the pages that bring several rooms together. */
package org.debrief.web.ui;
