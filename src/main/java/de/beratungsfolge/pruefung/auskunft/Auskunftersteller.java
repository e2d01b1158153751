package de.beratungsfolge.pruefung.auskunft;

import com.fasterxml.jackson.databind.ObjectMapper;
import de.beratungsfolge.aufbewahrung.Fristen;
import de.beratungsfolge.pruefung.auskunft.Auskunft.Feld;
import de.beratungsfolge.pruefung.auskunft.Auskunft.Fundzeile;
import de.beratungsfolge.pruefung.auskunft.Auskunft.Gruppe;
import de.beratungsfolge.pruefung.auskunft.Fundstellen.Fundstelle;
import de.beratungsfolge.pruefung.worte.Datenworte;
import de.beratungsfolge.pruefung.worte.Feldworte;
import de.beratungsfolge.pruefung.worte.Inhaltsworte;
import de.beratungsfolge.pruefung.worte.Namen;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Puts together what is stored about one person. */
@Service
class Auskunftersteller {

    private static final String EINTRAEGE = "protokoll_eintrag";
    private static final String INHALT = "inhalt";
    private static final String DATENSTAND = "Datenstand ";
    private static final Map<String, String> KETTEN = Map.of(DATENSTAND, Auskunftsplan.FRUEHERE, "Journal", Auskunftsplan.FRUEHERE,
            "Anmeldungen ", Auskunftsplan.ANMELDUNG, "Ausleitungen ", Auskunftsplan.AUSLEITUNG, "Lösch", "LOESCHUNG");
    /** How a row begins within an entry that says what changed in the tables. */
    private static final String ZEILE = "{\"felder\":";
    private static final Pattern GRUPPENSPALTE = Pattern.compile("group_id_|task_def_key_|proc_def_key_");

    private final Fundstellen fundstellen;
    private final Schwaerzung schwaerzung;
    private final Fristen fristen;
    private final JdbcClient datenbank;
    private final Ausschlussgruende gruende;
    private final Namen namen;
    private final ObjectMapper json;
    private final Auskunftsplan plan = new Auskunftsplan();

    Auskunftersteller(Fundstellen fundstellen, Schwaerzung schwaerzung, Fristen fristen, JdbcClient datenbank,
                      Ausschlussgruende gruende, Namen namen, ObjectMapper json) {
        this.fundstellen = fundstellen;
        this.schwaerzung = schwaerzung;
        this.fristen = fristen;
        this.datenbank = datenbank;
        this.gruende = gruende;
        this.namen = namen;
        this.json = json;
    }

    /** @return everything about this person, without names of others that are not public */
    @Transactional(readOnly = true)
    public Auskunft erstellen(Betroffene person) {
        Lauf lauf = new Lauf(person);
        fundstellen.suchen(person, lauf::aufnehmen);
        return lauf.auskunft();
    }

    /** A row whose finding is still to be read, together with all others. */
    private record Offen(Long befund, List<Feld> felder, boolean oeffentlich) {
    }

    /** One extract in the making. */
    private final class Lauf {

        private final Betroffene person;
        private final Schwaerzung.Stift stift;
        private final Textfund fund;
        private final Bezuege bezuege = new Bezuege(datenbank);
        private final Geheimes geheimes = new Geheimes(datenbank);
        private final Namen.Verzeichnis leute = namen.verzeichnis();
        private final Map<String, List<String>> personenspalten = new LinkedHashMap<>();
        private final Set<String> verschwiegen = plan.verschwiegen();
        private final FruehereStaende staende;
        private final Map<String, List<Fundzeile>> zeilen = new LinkedHashMap<>();
        private final List<Offen> offene = new ArrayList<>();
        /** Entries that only say that the person did something whose content stands elsewhere, by chain. */
        private final Map<String, Set<Integer>> nurGehandelt = new TreeMap<>();
        private final Set<String> stellen = new HashSet<>();

        private Lauf(Betroffene person) {
            this.person = person;
            this.stift = schwaerzung.fuer(person);
            Tabellenbild.alle(datenbank).forEach(bild -> personenspalten.put(bild.name(), bild.personen()));
            this.fund = new Textfund(person, stift, personenspalten.values().stream().flatMap(List::stream).toList());
            this.staende = new FruehereStaende(json, new Datenworte(leute), bezuege, fund, verschwiegen);
        }

        private void aufnehmen(Fundstelle stelle) {
            boolean sicher = stelle.genannt() || nennt(stelle, fund::nennt);
            if (!sicher && !nennt(stelle, fund::nenntVielleicht)) {
                return;
            }
            stellen.add(stelle.tabelle() + " " + stelle.schluessel());
            String gruppe = gruppe(stelle);
            if (gruppe.equals(Auskunftsplan.FRUEHERE) && !stelle.genannt() && !fund.handeltVon(stelle.werte().getOrDefault(INHALT, ""))) {
                nurGehandelt.computeIfAbsent(stelle.werte().get("vorgang"), neu -> new TreeSet<>())
                        .add(Integer.valueOf(stelle.werte().get("laufnummer")));
                return;
            }
            zeilen.computeIfAbsent(gruppe, neu -> new ArrayList<>()).add(new Fundzeile(Feldworte.pfad(ohneEnde(stelle.tabelle())) + " "
                    + stelle.schluessel(), felder(stelle), sicher ? "" : "nur der Familienname: bitte prüfen, ob die Person gemeint ist"));
        }

        private boolean nennt(Fundstelle stelle, Predicate<String> muster) {
            return stelle.werte().entrySet().stream().filter(einer -> !GRUPPENSPALTE.matcher(einer.getKey()).matches())
                    .anyMatch(einer -> muster.test(einer.getValue()));
        }

        private String gruppe(Fundstelle stelle) {
            if (!stelle.tabelle().equals(EINTRAEGE)) {
                return plan.gruppe(stelle.tabelle());
            }
            return KETTEN.entrySet().stream().filter(eine -> stelle.werte().get("vorgang").startsWith(eine.getKey()))
                    .map(Map.Entry::getValue).findFirst().orElse(Auskunftsplan.PROTOKOLL);
        }

        private List<Feld> felder(Fundstelle stelle) {
            boolean oeffentlich = !geheimes.ist(stelle);
            List<String> nummern = personenspalten.getOrDefault(stelle.tabelle(), List.of());
            List<Feld> felder = new ArrayList<>();
            stelle.werte().forEach((spalte, wert) -> {
                if (spalte.equals("id") || spalte.equals("id_") || verschwiegen.contains(spalte) || spalte.endsWith("befund_id")) {
                    return;
                }
                if (spalte.equals(INHALT) && haeltZeilen(stelle)) {
                    felder.addAll(staende.felder(wert, text -> stift.text(text, oeffentlich)));
                    return;
                }
                String text = nummern.contains(spalte) ? stift.person(wert, oeffentlich)
                        : fund.auszug(stift.text(bezuege.worte(spalte, Datenworte.schlicht(spalte, wert)), oeffentlich));
                if (!text.isEmpty()) {
                    felder.add(new Feld(Feldworte.pfad(ohneEnde(spalte)), text));
                }
            });
            Ausschlussgruende.befund(stelle).ifPresent(befund -> offene.add(new Offen(befund, felder, oeffentlich)));
            return felder;
        }

        private boolean haeltZeilen(Fundstelle stelle) {
            return stelle.tabelle().equals(EINTRAEGE) && stelle.werte().get("vorgang").startsWith(DATENSTAND)
                    && stelle.werte().get(INHALT).contains(ZEILE);
        }

        private void gruendeNachtragen() {
            Map<Long, List<Feld>> alle = gruende.zu(offene.stream().map(Offen::befund).distinct().toList(), new Inhaltsworte(leute));
            offene.forEach(eine -> alle.getOrDefault(eine.befund(), List.of())
                    .forEach(feld -> eine.felder().add(new Feld(feld.name(), stift.text(feld.wert(), eine.oeffentlich())))));
        }

        private Auskunft auskunft() {
            gruendeNachtragen();
            nurGehandelt.forEach((kette, nummern) -> zeilen.computeIfAbsent(Auskunftsplan.FRUEHERE, neu -> new ArrayList<>())
                    .add(new Fundzeile("Kette " + kette, List.of(new Feld("Von der Person ausgelöst", "Einträge Nr. " + nummern.stream()
                            .map(String::valueOf).collect(Collectors.joining(", ")))), "")));
            return new Auskunft(person, plan.gruppen().stream().filter(art -> zeilen.containsKey(art.schluessel()))
                    .map(art -> new Gruppe(art.schluessel(), art.name(), art.zweck(), art.quelle(), fristen.frist(art.frist()).satz(),
                            zeilen.get(art.schluessel()))).toList(), stellen);
        }
    }

    private static String ohneEnde(String name) {
        return name.replaceAll("(_id|_)$", "");
    }
}
