package de.beratungsfolge.sitzungen;

import de.beratungsfolge.gremien.Gremium;
import de.beratungsfolge.gremien.Mitgliedsart;
import de.beratungsfolge.regelwerk.pruefungen.Befangenheit;
import de.beratungsfolge.regelwerk.pruefungen.Funktion;

/** Translates a ground for exclusion into the facts of the check {@code befangenheit}. */
final class Befangenheitsfakten {

    private Befangenheitsfakten() {
    }

    static Befangenheit fakten(Gremium gremium, Mitgliedsart art, Anzeige anzeige) {
        return new Befangenheit(funktion(gremium, art), anzeige.vorgang(), anzeige.unmittelbar(),
                anzeige.stehtSelbstZurWahl(), anzeige.nurGruppeninteresse(), anzeige.beziehungen(),
                gremium.fuerRegeln());
    }

    private static Funktion funktion(Gremium gremium, Mitgliedsart art) {
        if (art == Mitgliedsart.BUERGERMEISTER) {
            return Funktion.BUERGERMEISTER;
        }
        return switch (gremium.art()) {
            case SENIORENBEIRAT -> Funktion.BEIRATSMITGLIED;
            case RAT -> Funktion.RATSMITGLIED;
            default -> art == Mitgliedsart.SACHKUNDIGER_BUERGER ? Funktion.SACHKUNDIGER_BUERGER
                    : Funktion.AUSSCHUSSMITGLIED;
        };
    }
}
