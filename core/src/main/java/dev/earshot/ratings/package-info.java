/**
 * What experts say of a scenario's replies: the sheet on which they rate them, read back, and how far they agree with each
 * other and with the rubric. May import {@code explore}, {@code session}, {@code machine}, {@code scenario}, {@code rubric}
 * and {@code diagnostic}.
 */
@NullMarked
package dev.earshot.ratings;

import org.jspecify.annotations.NullMarked;
