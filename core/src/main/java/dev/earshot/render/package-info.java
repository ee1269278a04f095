/**
 * What people and programs read: text, JSON, SARIF, HTML, Mermaid, DOT. It returns strings and writes
 * nowhere. May import everything.
 */
@NullMarked
package dev.earshot.render;

import org.jspecify.annotations.NullMarked;
