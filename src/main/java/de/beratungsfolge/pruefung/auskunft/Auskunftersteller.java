package de.beratungsfolge.pruefung.auskunft;

import de.beratungsfolge.aufbewahrung.Fristen;
import de.beratungsfolge.pruefung.auskunft.Auskunft.Feld;
import de.beratungsfolge.pruefung.auskunft.Auskunft.Fundzeile;
import de.beratungsfolge.pruefung.auskunft.Auskunft.Gruppe;
import de.beratungsfolge.pruefung.auskunft.Fundstellen.Fundstelle;
import de.beratungsfolge.pruefung.worte.Datenworte;
import de.beratungsfolge.pruefung.worte.Feldworte;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Puts together what is stored about one person. */
@Service
class Auskunftersteller {

    private static final String EINTRAEGE = "protokoll_eintrag";
    private static final String DATENSTAND = "Datenstand ";
    private static final Map<String, String> KETTEN = Map.of(DATENSTAND, Auskunftsplan.FRUEHERE, "Journal", Auskunftsplan.FRUEHERE,
            "Anmeldungen ", Auskunftsplan.ANMELDUNG, "Ausleitungen ", Auskunftsplan.AUSLEITUNG, "Lösch", "LOESCHUNG");
    private static final Pattern FELDNAME = Pattern.compile("\"\\w+\":");
    private static final Pattern GRUPPENSPALTE = Pattern.compile("group_id_|task_def_key_|proc_def_key_");
    /** How a row begins within an entry that says what changed in the tables. */
    private static final String ZEILE = "{\"felder\":";
    private static final int KURZ = 300;
    private static final int UMGEBUNG = 100;

    private final Fundstellen fundstellen;
    private final Schwaerzung schwaerzung;
    private final Fristen fristen;
    private final JdbcClient datenbank;
    private final Ausschlussgruende gruende;
    private final Auskunftsplan plan = new Auskunftsplan();

    Auskunftersteller(Fundstellen fundstellen, Schwaerzung schwaerzung, Fristen fristen, JdbcClient datenbank,
                      Ausschlussgruende gruende) {
        this.fundstellen = fundstellen;
        this.schwaerzung = schwaerzung;
        this.fristen = fristen;
        this.datenbank = datenbank;
        this.gruende = gruende;
    }

    /** @return everything about this person, without names of others that are not public */
    @Transactional(readOnly = true)
    public Auskunft erstellen(Betroffene person) {
        Lauf lauf = new Lauf(person);
        fundstellen.suchen(person, lauf::aufnehmen);
        return lauf.auskunft();
    }

    /** One extract in the making. */
    private final class Lauf {

        private final Betroffene person;
        private final Pattern gemeint;
        private final Pattern vielleicht;
        private final Schwaerzung.Stift stift;
        private final Bezuege bezuege = new Bezuege(datenbank);
        private final Map<String, List<String>> personenspalten = new LinkedHashMap<>();
        private final Set<String> geheime;
        private final Set<String> verschwiegen = plan.verschwiegen();
        private final Map<String, List<Fundzeile>> zeilen = new LinkedHashMap<>();
        /** Entries that only say that the person did something whose content stands elsewhere, by chain. */
        private final Map<String, Set<Integer>> nurGehandelt = new TreeMap<>();
        private final Set<String> stellen = new HashSet<>();

        private Lauf(Betroffene person) {
            this.person = person;
            this.gemeint = person.gemeint();
            this.vielleicht = person.vielleicht();
            this.stift = schwaerzung.fuer(person);
            Tabellenbild.alle(datenbank).forEach(bild -> personenspalten.put(bild.name(), bild.personen()));
            this.geheime = new HashSet<>(datenbank.sql("select nummer from drucksache where oeffentlich = false").query(String.class).list());
        }

        private void aufnehmen(Fundstelle stelle) {
            boolean sicher = stelle.genannt() || nennt(stelle, gemeint, false);
            if (!sicher && !nennt(stelle, vielleicht, true)) {
                return;
            }
            stellen.add(stelle.tabelle() + " " + stelle.schluessel());
            String gruppe = gruppe(stelle);
            if (gruppe.equals(Auskunftsplan.FRUEHERE) && !stelle.genannt() && !trifft(stelle.werte().getOrDefault("inhalt", ""))) {
                nurGehandelt.computeIfAbsent(stelle.werte().get("vorgang"), neu -> new TreeSet<>())
                        .add(Integer.valueOf(stelle.werte().get("laufnummer")));
                return;
            }
            zeilen.computeIfAbsent(gruppe, neu -> new ArrayList<>()).add(new Fundzeile(Feldworte.pfad(ohneEnde(stelle.tabelle())) + " "
                    + stelle.schluessel(), felder(stelle), sicher ? "" : "nur der Familienname: bitte prüfen, ob die Person gemeint ist"));
        }

        private boolean nennt(Fundstelle stelle, Pattern muster, boolean ohneFremde) {
            return stelle.werte().entrySet().stream().filter(einer -> !GRUPPENSPALTE.matcher(einer.getKey()).matches()).anyMatch(einer -> {
                String text = ohneFeldnamen(einer.getValue());
                return muster.matcher(ohneFremde ? stift.ohneFremde(text) : text).find();
            });
        }

        private boolean trifft(String text) {
            String ohne = ohneFeldnamen(text);
            return gemeint.matcher(ohne).find() || vielleicht.matcher(stift.ohneFremde(ohne)).find();
        }

        private String gruppe(Fundstelle stelle) {
            if (!stelle.tabelle().equals(EINTRAEGE)) {
                return plan.gruppe(stelle.tabelle());
            }
            return KETTEN.entrySet().stream().filter(eine -> stelle.werte().get("vorgang").startsWith(eine.getKey()))
                    .map(Map.Entry::getValue).findFirst().orElse(Auskunftsplan.PROTOKOLL);
        }

        private List<Feld> felder(Fundstelle stelle) {
            boolean oeffentlich = !"false".equals(stelle.werte().get("oeffentlich")) && !geheime.contains(stelle.werte().getOrDefault("vorgang", ""));
            List<String> nummern = personenspalten.getOrDefault(stelle.tabelle(), List.of());
            List<Feld> felder = new ArrayList<>();
            stelle.werte().forEach((spalte, wert) -> {
                if (spalte.equals("id") || spalte.equals("id_") || verschwiegen.contains(spalte) || spalte.endsWith("befund_id")) {
                    return;
                }
                String text = nummern.contains(spalte) ? stift.person(wert, oeffentlich)
                        : stift.text(auszug(bezuege.worte(spalte, Datenworte.schlicht(spalte, wert))), oeffentlich);
                if (!text.isEmpty()) {
                    felder.add(new Feld(Feldworte.pfad(ohneEnde(spalte)), text));
                }
            });
            gruende.zu(stelle).forEach(feld -> felder.add(new Feld(feld.name(), stift.text(feld.wert(), oeffentlich))));
            return felder;
        }

        /** Of a long text only where the person stands in it. */
        private String auszug(String text) {
            if (text.contains(ZEILE)) {
                return zeilenMitPerson(text);
            }
            if (text.length() <= KURZ) {
                return text;
            }
            StringBuilder auszug = new StringBuilder();
            int bis = 0;
            Matcher fund = Pattern.compile(gemeint.pattern() + "|" + vielleicht.pattern() + nummernmuster()).matcher(text);
            while (fund.find()) {
                int von = Math.max(bis, fund.start() - UMGEBUNG);
                auszug.append(von > bis ? " … " : "");
                bis = Math.max(bis, Math.min(text.length(), fund.end() + UMGEBUNG));
                auszug.append(text, Math.min(von, bis), bis);
            }
            return auszug.length() == 0 ? "" : auszug + (bis < text.length() ? " …" : "");
        }

        /** Of a record of many rows only those in which the person stands: the others are about others. */
        private String zeilenMitPerson(String text) {
            Pattern nummer = Pattern.compile("(?!)" + nummernmuster());
            return Arrays.stream(text.split("(?=" + Pattern.quote(ZEILE) + ")")).filter(zeile -> gemeint.matcher(ohneFeldnamen(zeile)).find()
                    || nummer.matcher(zeile).find()).collect(Collectors.joining(" … "));
        }

        private String nummernmuster() {
            String spalten = personenspalten.values().stream().flatMap(List::stream).filter(spalte -> !spalte.equals("id")).distinct()
                    .map(Pattern::quote).collect(Collectors.joining("|"));
            return person.personId() == null ? "" : "|\"(?:" + spalten + "|\\w+Id)\":\"?" + person.personId() + "(?!\\d)|\"schluessel\":\""
                    + person.personId() + "\",\"tabelle\":\"person\"";
        }

        private Auskunft auskunft() {
            nurGehandelt.forEach((kette, nummern) -> zeilen.computeIfAbsent(Auskunftsplan.FRUEHERE, neu -> new ArrayList<>())
                    .add(new Fundzeile("Kette " + kette, List.of(new Feld("Von der Person ausgelöst", "Einträge Nr. " + nummern.stream()
                            .map(String::valueOf).collect(Collectors.joining(", ")))), "")));
            return new Auskunft(person, plan.gruppen().stream().filter(art -> zeilen.containsKey(art.schluessel()))
                    .map(art -> new Gruppe(art.schluessel(), art.name(), art.zweck(), art.quelle(), fristen.frist(art.frist()).satz(),
                            zeilen.get(art.schluessel()))).toList(), stellen);
        }
    }

    private static String ohneFeldnamen(String text) {
        return text.indexOf('"') < 0 ? text : FELDNAME.matcher(text).replaceAll(" ");
    }

    private static String ohneEnde(String name) {
        return name.replaceAll("(_id|_)$", "");
    }
}
