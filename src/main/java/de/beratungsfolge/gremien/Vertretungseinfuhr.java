package de.beratungsfolge.gremien;

import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;

/** Deputies from a file. A line is the entry with the same body, Fraktion, person and first day. */
@Component
class Vertretungseinfuhr extends Besetzungslauf<Vertretungseinfuhr.Angabe, Vertretung> {

    private final GremiumRepository gremien;
    private final Fraktionspflege fraktionen;

    Vertretungseinfuhr(GremiumRepository gremien, Fraktionspflege fraktionen, Personeneinfuhr personen,
                       Besetzungseinfuhr besetzungen) {
        super(personen, besetzungen);
        this.gremien = gremien;
        this.fraktionen = fraktionen;
    }

    @Override
    public Einfuhrart art() {
        return Einfuhrart.VERTRETUNGEN;
    }

    record Angabe(Csvzeile zeile, Gremium gremium, Fraktion fraktion, Mitgliedsart art, Integer rang,
                  LocalDate von, LocalDate bis) implements Besetzungslauf.Angabe {
    }

    private record Schluessel(long fraktionId, long personId, LocalDate von) {
    }

    @Override
    Angabe lesen(Csvzeile zeile) {
        zeile.pflicht("Gremium");
        zeile.pflicht("Fraktion");
        zeile.pflicht("Art");
        zeile.pflicht("Rang");
        return new Angabe(zeile, zeile.wahl("Gremium", gremien::findByKuerzel, "Dieses Gremium"),
                zeile.wahl("Fraktion", fraktionen::mitKuerzel, "Diese Fraktion"),
                zeile.wahl("Art", Artnamen::mitgliedsart, "Diese Art"), zeile.zahl("Rang"), zeile.pflichttag("Von"),
                zeile.tag("Bis"));
    }

    @Override
    Vertretung eintrag(Angabe angabe, Person person, Vertretung bisher) {
        return new Vertretung(bisher == null ? null : bisher.id(), bisher == null ? null : bisher.version(),
                angabe.gremium().id(), angabe.fraktion().id(), person.id(), angabe.art(), angabe.rang(), angabe.von(),
                angabe.bis(), bisher == null ? null : bisher.angabe());
    }

    @Override
    Object schluessel(Vertretung eintrag) {
        return new Schluessel(eintrag.fraktionId(), eintrag.personId(), eintrag.von());
    }

    @Override
    String worte(Angabe angabe, Vertretung eintrag) {
        return angabe.fraktion().kuerzel() + " Platz " + eintrag.rang();
    }

    @Override
    List<Vertretung> eintraege(Besetzung besetzung) {
        return besetzung.vertretungen();
    }

    @Override
    Besetzung mit(Besetzung vorher, List<Vertretung> eintraege) {
        return vorher.mitVertretungen(eintraege);
    }

    @Override
    String einer() {
        return "Vertretung";
    }
}
