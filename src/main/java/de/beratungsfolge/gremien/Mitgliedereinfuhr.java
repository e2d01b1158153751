package de.beratungsfolge.gremien;

import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;

/** People and memberships from a file. A line is the membership with the same body, person and first day. */
@Component
class Mitgliedereinfuhr extends Besetzungslauf<Mitgliedereinfuhr.Angabe, Mitgliedschaft> {

    private final GremiumRepository gremien;
    private final Fraktionspflege fraktionen;

    Mitgliedereinfuhr(GremiumRepository gremien, Fraktionspflege fraktionen, Personeneinfuhr personen,
                      Besetzungseinfuhr besetzungen) {
        super(personen, besetzungen);
        this.gremien = gremien;
        this.fraktionen = fraktionen;
    }

    @Override
    public Einfuhrart art() {
        return Einfuhrart.MITGLIEDER;
    }

    record Angabe(Csvzeile zeile, Gremium gremium, Long fraktionId, Mitgliedsart art, Gremienamt amt,
                  LocalDate von, LocalDate bis) implements Besetzungslauf.Angabe {
    }

    private record Schluessel(long gremiumId, long personId, boolean schriftfuehrung, LocalDate von) {
    }

    @Override
    void ohneGremium(List<Csvzeile> zeilen, Einfuhrbericht bericht) {
        zeilen.stream().filter(zeile -> !zeile.fehlerhaft() && !zeile.bewirktEtwas() && zeile.text("Gremium").isEmpty())
                .forEach(zeile -> bericht.unveraendert());
    }

    @Override
    Angabe lesen(Csvzeile zeile) {
        Gremium gremium = zeile.wahl("Gremium", gremien::findByKuerzel, "Dieses Gremium");
        Fraktion fraktion = zeile.wahl("Fraktion", fraktionen::mitKuerzel, "Diese Fraktion");
        Mitgliedsart art = zeile.wahl("Art", Artnamen::mitgliedsart, "Diese Art");
        Gremienamt amt = zeile.wahl("Amt", Artnamen::amt, "Dieses Amt");
        LocalDate von = zeile.tag("Von");
        LocalDate bis = zeile.tag("Bis");
        if (!zeile.text("Gremium").isEmpty()) {
            zeile.pflicht("Art");
            zeile.pflicht("Von");
        } else if (fraktion != null || art != null || amt != null || von != null || bis != null) {
            zeile.fehler("Gremium", "bitte angeben; nur für eine Person ohne Mitgliedschaft bleibt es mit den übrigen "
                    + "Angaben leer.");
        }
        return new Angabe(zeile, gremium, fraktion == null ? null : fraktion.id(), art, amt, von, bis);
    }

    @Override
    Mitgliedschaft eintrag(Angabe angabe, Person person, Mitgliedschaft bisher) {
        Mitgliedsdaten daten = new Mitgliedsdaten(Personenwahl.bekannt(person.id()), angabe.fraktionId(), angabe.art(),
                angabe.amt(), angabe.von(), angabe.bis());
        return bisher == null ? daten.als(null, null, angabe.gremium().id(), person.id(), null)
                : daten.als(bisher.id(), bisher.version(), bisher.gremiumId(), person.id(), bisher.angabe());
    }

    @Override
    Object schluessel(Mitgliedschaft eintrag) {
        return new Schluessel(eintrag.gremiumId(), eintrag.personId(), eintrag.istSchriftfuehrung(), eintrag.von());
    }

    @Override
    String worte(Angabe angabe, Mitgliedschaft eintrag) {
        return eintrag.art().bezeichnung();
    }

    @Override
    List<Mitgliedschaft> eintraege(Besetzung besetzung) {
        return besetzung.mitgliedschaften();
    }

    @Override
    Besetzung mit(Besetzung vorher, List<Mitgliedschaft> eintraege) {
        return vorher.mitMitgliedschaften(eintraege);
    }

    @Override
    String einer() {
        return "Mitgliedschaft";
    }
}
