/**
 * What can be said about a text: span, severity, code, diagnostic, and a value that carries its
 * diagnostics. Imports nothing of ours.
 */
@NullMarked
package dev.earshot.diagnostic;

import org.jspecify.annotations.NullMarked;
