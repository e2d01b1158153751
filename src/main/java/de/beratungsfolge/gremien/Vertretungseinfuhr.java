package de.beratungsfolge.gremien;

import de.beratungsfolge.eingabe.Datum;
import de.beratungsfolge.gremien.Besetzungseinfuhr.Herkunft;
import de.beratungsfolge.gremien.Stammdatenprotokoll.Anlass;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.stereotype.Component;

/** Deputies from a file. A line is the entry with the same body, Fraktion, person and first day. */
@Component
class Vertretungseinfuhr implements Einfuhrlauf {

    private final GremiumRepository gremien;
    private final Fraktionspflege fraktionen;
    private final Personeneinfuhr personen;
    private final Besetzungseinfuhr besetzungen;

    Vertretungseinfuhr(GremiumRepository gremien, Fraktionspflege fraktionen, Personeneinfuhr personen,
                       Besetzungseinfuhr besetzungen) {
        this.gremien = gremien;
        this.fraktionen = fraktionen;
        this.personen = personen;
        this.besetzungen = besetzungen;
    }

    @Override
    public Einfuhrart art() {
        return Einfuhrart.VERTRETUNGEN;
    }

    private record Angabe(Csvzeile zeile, Gremium gremium, Fraktion fraktion, Mitgliedsart art, Integer rang,
                          LocalDate von, LocalDate bis) {
    }

    private record Schluessel(long fraktionId, long personId, LocalDate von) {
    }

    @Override
    public void einspielen(List<Csvzeile> zeilen, Einfuhrbericht bericht, String person) {
        Map<Long, List<Angabe>> nachGremium = new TreeMap<>();
        zeilen.stream().map(this::lesen).filter(angabe -> angabe.gremium() != null)
                .forEach(angabe -> nachGremium.computeIfAbsent(angabe.gremium().id(), neu -> new ArrayList<>()).add(angabe));
        Map<Csvzeile, Person> wer = personen.finden(zeilen, bericht, person);
        nachGremium.forEach((id, angaben) -> {
            if (angaben.stream().noneMatch(angabe -> angabe.zeile().fehlerhaft() || !wer.containsKey(angabe.zeile()))) {
                gremium(id, angaben, wer, bericht, person);
            }
        });
    }

    private Angabe lesen(Csvzeile zeile) {
        zeile.pflicht("Gremium");
        zeile.pflicht("Fraktion");
        zeile.pflicht("Art");
        zeile.pflicht("Rang");
        return new Angabe(zeile, zeile.wahl("Gremium", gremien::findByKuerzel, "Dieses Gremium"),
                zeile.wahl("Fraktion", fraktionen::mitKuerzel, "Diese Fraktion"),
                zeile.wahl("Art", Artnamen::mitgliedsart, "Diese Art"), zeile.zahl("Rang"), zeile.pflichttag("Von"),
                zeile.tag("Bis"));
    }

    private void gremium(long id, List<Angabe> angaben, Map<Csvzeile, Person> wer, Einfuhrbericht bericht, String person) {
        Besetzung vorher = besetzungen.sperren(id);
        List<Vertretung> alle = new ArrayList<>(vorher.vertretungen());
        Map<Schluessel, Integer> schon = new HashMap<>();
        Herkunft herkunft = new Herkunft();
        for (Angabe angabe : angaben) {
            Person diese = wer.get(angabe.zeile());
            Schluessel schluessel = new Schluessel(angabe.fraktion().id(), diese.id(), angabe.von());
            Integer frueher = schon.putIfAbsent(schluessel, angabe.zeile().nummer());
            if (frueher != null) {
                angabe.zeile().fehler("Von", "Diese Vertretung steht schon in Zeile " + frueher + ".");
                return;
            }
            int stelle = stelle(alle, schluessel);
            Vertretung alt = stelle < 0 ? null : alle.get(stelle);
            Vertretung neu = new Vertretung(alt == null ? null : alt.id(), alt == null ? null : alt.version(), id,
                    angabe.fraktion().id(), diese.id(), angabe.art(), angabe.rang(), angabe.von(), angabe.bis(),
                    alt == null ? null : alt.angabe());
            String worte = diese.name() + ", " + angabe.gremium().kuerzel() + ", " + angabe.fraktion().kuerzel()
                    + " Platz " + neu.rang() + ", ab " + Datum.deutsch(neu.von())
                    + (neu.bis() == null ? "" : " bis " + Datum.deutsch(neu.bis()));
            if (alt == null) {
                alle.add(neu);
                bericht.neu(worte);
            } else if (alt.equals(neu)) {
                bericht.unveraendert();
            } else {
                alle.set(stelle, neu);
                bericht.geaendert(worte);
            }
            herkunft.merken(neu, angabe.zeile());
        }
        besetzungen.uebernehmen(vorher, vorher.mitVertretungen(alle), herkunft, bericht,
                new Anlass("Vertretungen eingeführt", person));
    }

    private static int stelle(List<Vertretung> alle, Schluessel gesucht) {
        for (int i = 0; i < alle.size(); i++) {
            Vertretung v = alle.get(i);
            if (new Schluessel(v.fraktionId(), v.personId(), v.von()).equals(gesucht)) {
                return i;
            }
        }
        return -1;
    }
}
