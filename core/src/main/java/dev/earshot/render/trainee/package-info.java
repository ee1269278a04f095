/**
 * What a trainee reads: the conversation, the quiz, the debrief. Imports {@code text}.
 */
@NullMarked
package dev.earshot.render.trainee;

import org.jspecify.annotations.NullMarked;
