package de.beratungsfolge.gremien;

import de.beratungsfolge.eingabe.Datum;
import de.beratungsfolge.regelwerk.pruefungen.GremiumArt;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Bodies from a file: the first line of a Kürzel is the body, every later day changes its size. */
@Component
class Gremieneinfuhr implements Einfuhrlauf {

    private final GremiumRepository gremien;
    private final Gremienpflege pflege;
    private final Besetzungswechsel besetzungen;

    Gremieneinfuhr(GremiumRepository gremien, Gremienpflege pflege, Besetzungswechsel besetzungen) {
        this.gremien = gremien;
        this.pflege = pflege;
        this.besetzungen = besetzungen;
    }

    @Override
    public Einfuhrart art() {
        return Einfuhrart.GREMIEN;
    }

    @Override
    public void einspielen(List<Csvzeile> zeilen, Einfuhrbericht bericht, String person) {
        for (Csvzeile zeile : zeilen) {
            zeile.pflicht("Art");
            Gremiumsdaten daten = new Gremiumsdaten(zeile.pflicht("Kürzel"), zeile.pflicht("Name"),
                    zeile.<GremiumArt>wahl("Art", Artnamen::gremiumArt, "Diese Art"), zeile.zahl("Sitze"),
                    zeile.zahl("Ratsmitglieder"), zeile.tag("Von"), zeile.tag("Bis"));
            zeile.pflicht("Sitze");
            if (!zeile.fehlerhaft()) {
                bericht.versuche(zeile.nummer(), () -> zeile(zeile, daten, bericht, person));
            }
        }
    }

    private void zeile(Csvzeile zeile, Gremiumsdaten daten, Einfuhrbericht bericht, String person) {
        Optional<Gremium> bekannt = gremien.findByKuerzel(daten.kuerzel());
        if (bekannt.isEmpty()) {
            pflege.anlegen(daten, person);
            bericht.neu("Gremium " + daten.kuerzel() + ", " + daten.name());
            return;
        }
        Gremium gremium = bekannt.get();
        if (!gremium.name().equals(daten.name())) {
            zeile.fehler("Name", "Das Gremium heißt „" + gremium.name() + "“.");
        }
        if (gremium.art() != daten.art()) {
            zeile.fehler("Art", "Das Gremium ist als " + Artnamen.von(gremium.art()) + " eingetragen.");
        }
        if (!zeile.fehlerhaft()) {
            boolean geaendert = groesse(zeile, gremium, daten, person) | ende(gremium, daten, person);
            if (geaendert) {
                bericht.geaendert("Gremium " + gremium.kuerzel() + ", " + daten.sitze() + " Sitze"
                        + (daten.von() == null ? "" : " ab " + Datum.deutsch(daten.von()))
                        + (daten.bis() == null ? "" : ", letzter Tag " + Datum.deutsch(daten.bis())));
            } else if (!zeile.fehlerhaft()) {
                bericht.unveraendert();
            }
        }
    }

    private boolean groesse(Csvzeile zeile, Gremium gremium, Gremiumsdaten daten, String person) {
        boolean anfang = daten.von() == null || daten.von().equals(gremium.von());
        Gremium am = anfang ? gremium : besetzungen.lesen(gremium).am(daten.von());
        if (am.mitgliederzahl() == daten.sitze() && Objects.equals(am.ratsmitglieder(), daten.ratsmitglieder())) {
            return false;
        }
        if (anfang) {
            zeile.fehler("Sitze", "Das Gremium hat von Anfang an " + gremium.mitgliederzahl() + " Sitze"
                    + (gremium.ratsmitglieder() == null ? "" : ", davon " + gremium.ratsmitglieder() + " für Ratsmitglieder")
                    + "; eine andere Größe braucht einen Tag unter „Von“.");
            return false;
        }
        pflege.groesseAendern(gremium.id(), null, daten.von(), daten.sitze(), daten.ratsmitglieder(), person);
        return true;
    }

    private boolean ende(Gremium gremium, Gremiumsdaten daten, String person) {
        LocalDate bis = daten.bis();
        if (bis == null || bis.equals(gremium.bis())) {
            return false;
        }
        pflege.beenden(gremium.id(), null, bis, person);
        return true;
    }
}
