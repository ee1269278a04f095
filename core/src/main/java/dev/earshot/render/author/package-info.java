/**
 * What an author of scenarios or rubrics reads: proofs, rubrics, rating sheets, figures. Imports {@code text} and
 * {@code render.trainee}.
 */
@NullMarked
package dev.earshot.render.author;

import org.jspecify.annotations.NullMarked;
