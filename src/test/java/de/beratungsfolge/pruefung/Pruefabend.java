package de.beratungsfolge.pruefung;

import static de.beratungsfolge.buehne.Buehne.entwurf;
import static de.beratungsfolge.buehne.Buehne.halt;

import de.beratungsfolge.buehne.Buehne;
import de.beratungsfolge.buehne.Sitzungsspiel;
import de.beratungsfolge.buehne.Stimmen;
import de.beratungsfolge.drucksachen.Beratungsaktion;
import de.beratungsfolge.drucksachen.Entwurf;
import de.beratungsfolge.prozesse.sitzungsverlauf.SitzungsverlaufProzess;
import de.beratungsfolge.regelwerk.pruefungen.Beziehung;
import de.beratungsfolge.regelwerk.pruefungen.Beziehungsart;
import java.util.Map;

/**
 * An evening worth an audit: a draft sent back and reworked, a member excluded, an invitation established against the
 * finding, a vote that hung on few, minutes signed, the decision carried out.
 *
 * @param nummer  of the paper
 * @param kennung of the meeting
 */
record Pruefabend(String nummer, String kennung) {

    static final String GRUND = "=HYPERLINK(\"x\") Der Umschlag trug <b>keine</b> Marke.";
    private static Pruefabend gespielt;

    /** The same evening for all tests; they only read. */
    static synchronized Pruefabend spielen(Buehne buehne) {
        if (gespielt == null) {
            gespielt = neu(buehne);
        }
        return gespielt;
    }

    private static Pruefabend neu(Buehne buehne) {
        String nummer = buehne.drucksacheAnlegen();
        Entwurf erster = entwurf(halt("SozA", Beratungsaktion.BESCHLIESSEND));
        buehne.ausarbeiten(nummer, erster);
        buehne.sichtvermerk(nummer, "ruetten", "ZURUECK");
        buehne.ausarbeiten(nummer, mitText(erster, "Es fehlen Bänke am Brunnen."));
        buehne.sichtvermerk(nummer, "ruetten", "ZUGESTIMMT");
        buehne.unterzeichnen(nummer, "ZUGESTIMMT");
        Sitzungsspiel sitzung = buehne.sitzung("SozA", nummer);
        sitzung.tagesordnung().einladen().anwesend(16).vorsitz(SitzungsverlaufProzess.Elemente.BESCHLUSSFAEHIGKEIT_FESTSTELLEN,
                        Map.of("ladung", "VERSPAETET", "ladungBegruendung", GRUND, "beschlussfaehigkeit", "BESCHLUSSFAEHIG",
                                "beschlussfaehigkeitBegruendung", "")).tagesordnungFeststellen()
                .grund(1, buehne.mitglieder("SozA").get(1).personId(), Beziehung.von(Beziehungsart.SELBST))
                .ausschluss("AUSGESCHLOSSEN", "").beraten("ABSTIMMEN", "").abstimmen(Stimmen.zahlen(8, 6, 1)).ergebnis("ANGENOMMEN")
                .schliessen().niederschrift();
        buehne.ausfuehren(nummer);
        return new Pruefabend(nummer, sitzung.kennung());
    }

    private static Entwurf mitText(Entwurf e, String sachdarstellung) {
        return new Entwurf(e.betreff(), e.beschlussvorschlag(), sachdarstellung, e.finanzen(), e.klimawirkung(), e.klimaErlaeuterung(),
                e.gegenstand(), e.themen(), e.erheblich(), e.beratungsfolge(), e.anlagen(), e.sichtvermerke());
    }
}
