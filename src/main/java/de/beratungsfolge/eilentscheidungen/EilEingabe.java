package de.beratungsfolge.eilentscheidungen;

import de.beratungsfolge.regelwerk.pruefungen.Eilentscheider;
import java.time.LocalDate;

/**
 * An urgent decision as it is entered.
 *
 * @param gremium                     Kürzel of the body whose competence it is
 * @param gegenstand                  what it is about
 * @param beschlusstext               the decision
 * @param begruendung                 why it cannot wait
 * @param ratEinberufbar              the council can be convened in time
 * @param hauptausschussEinberufbar   the Hauptausschuss can be convened in time
 * @param erheblicheNachteile         waiting could cause considerable disadvantages or dangers
 * @param gremiumNichtEinberufbar     the competent committee cannot be convened in time (§ 60 Abs. 3 Satz 1 GO NRW,
 *                                    since 2023 Abs. 2)
 * @param mitgliedId                  the second person, where two decide; otherwise null
 * @param entschiedenAm               day of the decision
 */
public record EilEingabe(String gremium, String gegenstand, String beschlusstext, String begruendung,
                         boolean nichtoeffentlich, Eilentscheider entscheider, boolean ratEinberufbar,
                         boolean hauptausschussEinberufbar, boolean erheblicheNachteile, boolean gremiumNichtEinberufbar,
                         Long mitgliedId, LocalDate entschiedenAm) {
}
