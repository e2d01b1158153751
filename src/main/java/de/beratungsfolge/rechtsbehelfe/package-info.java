/**
 * What holds a decision after its meeting: Widerspruch and Beanstandung (§ 54 GO NRW), Einspruch against committees
 * (§ 57 Abs. 4 GO NRW). Whoever carries decisions out asks {@link de.beratungsfolge.rechtsbehelfe.Hemmungen}.
 */
@org.springframework.modulith.ApplicationModule(displayName = "Rechtsbehelfe", allowedDependencies = {"eingabe", "gremien", "drucksachen", "sitzungen", "feststellungen", "protokoll", "regelwerk", "regelwerk :: pruefungen"})
package de.beratungsfolge.rechtsbehelfe;
