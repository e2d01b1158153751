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

    /** Tells the finding with its norms and the disputed readings it rests on. */
    boolean finden(Stelle stelle) {
        Befund befund = befund(stelle);
        stelle.blatt().regel(stelle.eintrag().id(), befund.satz());
        if (befund.erlaeuterung() != null) {
            befund.erlaeuterung().lesarten().forEach(lesart -> stelle.blatt().anmerkung("Auslegungsfrage – " + lesart + "."));
        }
        return true;
    }

    /** Tells a finding that is the same at every meeting only the first time. */
    boolean findenEinmal(Stelle stelle) {
        return stelle.blatt().schonGesagt(befund(stelle).satz()) || finden(stelle);
    }

    /** Tells what was established; a deviation with its reason. */
    boolean feststellen(Stelle stelle) {
        if (!stelle.ja("abweichung") && stelle.blatt().zuletzt(stelle.inhalt().path("befundEintrag").asLong())) {
            return stelle.sage("So stellt es " + stelle.wer() + " fest.");
        }
        String ergebnis = Bezeichnungen.ergebnis(stelle.text("pruefung"), stelle.text("festgestellt"));
        return stelle.sage(stelle.wer() + " stellt fest (" + Bezeichnungen.pruefung(stelle.text("pruefung")) + "): " + ergebnis + (stelle.ja("abweichung")
                ? " – anders als die Regeln gefunden haben (" + Bezeichnungen.ergebnis(stelle.text("pruefung"), stelle.text("befund"))
                + "), weil: " + stelle.text("begruendung") : ", wie gerechnet."));
    }
}
