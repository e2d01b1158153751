package de.beratungsfolge.beispiel.seniorenbeirat;

import de.beratungsfolge.feststellungen.Feststellungen;
import de.beratungsfolge.regelwerk.Befund;
import de.beratungsfolge.regelwerk.Bezeichnungen;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** What the rules found and what a person established upon it: told alike in every Vorgang. */
@Component
@Profile(Erzaehluhr.PROFIL)
class Befundsaetze {

    private final Feststellungen feststellungen;

    Befundsaetze(Feststellungen feststellungen) {
        this.feststellungen = feststellungen;
    }

    /** @return the finding that was recorded here */
    Befund befund(Stelle stelle) {
        return feststellungen.befund(stelle.eintrag().id()).befund();
    }

    /** Tells the finding with its norms, the readings it rests on, and its hints. */
    boolean finden(Stelle stelle) {
        Befund befund = befund(stelle);
        stelle.blatt().regel(befund.satz());
        if (befund.erlaeuterung() != null) {
            befund.erlaeuterung().lesarten().forEach(lesart -> stelle.blatt().anmerkung("Auslegungsfrage – " + lesart + "."));
        }
        befund.hinweise().forEach(hinweis -> stelle.blatt().anmerkung(Bezeichnungen.hinweis(hinweis)));
        return true;
    }

    /** Tells what was established; a deviation with its reason. */
    boolean feststellen(Stelle stelle) {
        String ergebnis = Bezeichnungen.ergebnis(stelle.text("pruefung"), stelle.text("festgestellt"));
        return stelle.sage(stelle.wer() + " stellt fest: " + ergebnis + (stelle.ja("abweichung")
                ? " – anders als die Regeln gefunden haben (" + Bezeichnungen.ergebnis(stelle.text("pruefung"), stelle.text("befund"))
                + "), weil: " + stelle.text("begruendung") : ", wie gerechnet."));
    }
}
