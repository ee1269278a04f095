/**
 * Text for people, whatever it says: phrases by key, the one encoder for terminals, width and wrapping. Imports
 * nothing of ours.
 */
@NullMarked
package dev.earshot.text;

import org.jspecify.annotations.NullMarked;
