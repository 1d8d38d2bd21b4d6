/** Small pieces that views of every room share. */
package org.debrief.shared.ui;
