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

/** People and memberships from a file. A line is the membership with the same body, person and first day. */
@Component
class Mitgliedereinfuhr implements Einfuhrlauf {

    private final GremiumRepository gremien;
    private final Fraktionspflege fraktionen;
    private final Personeneinfuhr personen;
    private final Besetzungseinfuhr besetzungen;

    Mitgliedereinfuhr(GremiumRepository gremien, Fraktionspflege fraktionen, Personeneinfuhr personen,
                      Besetzungseinfuhr besetzungen) {
        this.gremien = gremien;
        this.fraktionen = fraktionen;
        this.personen = personen;
        this.besetzungen = besetzungen;
    }

    @Override
    public Einfuhrart art() {
        return Einfuhrart.MITGLIEDER;
    }

    private record Angabe(Csvzeile zeile, Gremium gremium, Long fraktionId, Mitgliedsart art, Gremienamt amt,
                          LocalDate von, LocalDate bis) {
    }

    private record Schluessel(long gremiumId, long personId, boolean schriftfuehrung, LocalDate von) {
    }

    @Override
    public void einspielen(List<Csvzeile> zeilen, Einfuhrbericht bericht, String person) {
        Map<Long, List<Angabe>> nachGremium = new TreeMap<>();
        zeilen.stream().map(this::lesen).filter(angabe -> angabe.gremium() != null)
                .forEach(angabe -> nachGremium.computeIfAbsent(angabe.gremium().id(), neu -> new ArrayList<>()).add(angabe));
        Map<Csvzeile, Person> wer = personen.finden(zeilen, bericht, person);
        zeilen.stream().filter(zeile -> !zeile.fehlerhaft() && !zeile.bewirktEtwas() && zeile.text("Gremium").isEmpty())
                .forEach(zeile -> bericht.unveraendert());
        nachGremium.forEach((id, angaben) -> {
            if (angaben.stream().noneMatch(angabe -> angabe.zeile().fehlerhaft() || !wer.containsKey(angabe.zeile()))) {
                gremium(id, angaben, wer, bericht, person);
            }
        });
    }

    private Angabe lesen(Csvzeile zeile) {
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

    private void gremium(long id, List<Angabe> angaben, Map<Csvzeile, Person> wer, Einfuhrbericht bericht, String person) {
        Besetzung vorher = besetzungen.sperren(id);
        List<Mitgliedschaft> alle = new ArrayList<>(vorher.mitgliedschaften());
        Map<Schluessel, Integer> schon = new HashMap<>();
        Herkunft herkunft = new Herkunft();
        for (Angabe angabe : angaben) {
            Person diese = wer.get(angabe.zeile());
            Mitgliedsdaten daten = new Mitgliedsdaten(Personenwahl.bekannt(diese.id()), angabe.fraktionId(), angabe.art(),
                    angabe.amt(), angabe.von(), angabe.bis());
            Schluessel schluessel = new Schluessel(id, diese.id(), angabe.art() == Mitgliedsart.SCHRIFTFUEHRUNG,
                    angabe.von());
            Integer frueher = schon.putIfAbsent(schluessel, angabe.zeile().nummer());
            if (frueher != null) {
                angabe.zeile().fehler("Von", "Diese Mitgliedschaft steht schon in Zeile " + frueher + ".");
                return;
            }
            int stelle = stelle(alle, schluessel);
            Mitgliedschaft alt = stelle < 0 ? null : alle.get(stelle);
            Mitgliedschaft neu = alt == null ? daten.als(null, null, id, diese.id(), null)
                    : daten.als(alt.id(), alt.version(), id, diese.id(), alt.angabe());
            String worte = diese.name() + ", " + angabe.gremium().kuerzel() + ", " + neu.art().bezeichnung() + ", ab "
                    + Datum.deutsch(neu.von()) + (neu.bis() == null ? "" : " bis " + Datum.deutsch(neu.bis()));
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
        besetzungen.uebernehmen(vorher, vorher.mitMitgliedschaften(alle), herkunft, bericht,
                new Anlass("Mitgliedschaften eingeführt", person));
    }

    private static int stelle(List<Mitgliedschaft> alle, Schluessel gesucht) {
        for (int i = 0; i < alle.size(); i++) {
            Mitgliedschaft m = alle.get(i);
            if (new Schluessel(m.gremiumId(), m.personId(), m.istSchriftfuehrung(), m.von()).equals(gesucht)) {
                return i;
            }
        }
        return -1;
    }
}
