/**
 * Proofs of the arithmetic checks: the rules against a second, independent calculation in plain Java (fractions,
 * enumeration of days, of ballots and of seat vectors, where the rules use formulas).
 *
 * <p>{@code mvn test} asks every combination of small bodies and a fixed sample of the larger ones; {@code mvn test
 * -Pbeweis -Dtest='*Beweis*'} asks every combination for bodies of 1 to 60 members. Every question of every proof also
 * checks what must hold for all of them, see {@link de.beratungsfolge.beweis.Beweis}; each class prints how many it asked.
 */
package de.beratungsfolge.beweis;
