/**
 * One scenario twice: as a file for the engine, and as a machine and a search written by hand for it alone, with nothing in
 * them that it does not need. What the engine takes longer than these is the price of its being for every scenario.
 */
@NullMarked
package dev.earshot.byhand;

import org.jspecify.annotations.NullMarked;
