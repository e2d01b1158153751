package de.beratungsfolge.regelwerk;

import de.beratungsfolge.regelwerk.pruefungen.Pruefung;
import org.kie.api.KieBase;
import org.kie.api.io.ResourceType;
import org.kie.api.runtime.KieSession;
import org.kie.api.runtime.rule.ConsequenceException;
import org.kie.internal.builder.KnowledgeBuilder;
import org.kie.internal.builder.KnowledgeBuilderFactory;
import org.kie.internal.io.ResourceFactory;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * All thresholds of a rule base, and how close facts come to them. For each comparison an auxiliary rule hands its two
 * sides over: it has the other conditions of its rule, except those that are thresholds themselves.
 */
public final class Schwellen {

    private static final Logger LOG = LoggerFactory.getLogger(Schwellen.class);
    private static final Pattern OHNE_RAND = Pattern.compile("true|false|null|[A-Z]\\w*\\.[A-Z]\\w*|\".*\"");
    private static final Pattern BINDUNG = Pattern.compile("(\\$\\w+)\\s*:\\s*(.*)", Pattern.DOTALL);
    private static final Pattern VIELFACHES = Pattern.compile("(?:^|\\W)(\\d+)\\s*\\*|\\*\\s*(\\d+)");
    private static final String KOPF = Regelbasis.KOPF + "global " + Sammler.class.getCanonicalName() + " seiten;\n";

    private final List<Schwelle> schwellen = new ArrayList<>();
    private final Set<Integer> ohneRand = new HashSet<>();
    private final KieBase hilfsregeln;

    /** Takes the sides of the comparison of that number. Public for the auxiliary rules only. */
    @FunctionalInterface
    public interface Sammler {

        /** Both sides of one comparison. */
        void nimm(int nummer, Object links, Object rechts);
    }

    private Schwellen(Regelwerk regelwerk) {
        StringBuilder drl = new StringBuilder(KOPF);
        for (Regelauskunft regel : regelwerk.regeln()) {
            List<Regeltext.Vergleich> mitRand = regel.text().vergleiche().stream().filter(Schwellen::kannRandHaben).toList();
            Set<Regeltext.Stelle> raender = mitRand.stream().map(Regeltext.Vergleich::bedingung).collect(Collectors.toSet());
            String umstaende = regel.text().bedingungen().stream().filter(bedingung -> !raender.contains(bedingung))
                    .map(bedingung -> bedingung.text() + ", ").collect(Collectors.joining());
            for (Regeltext.Vergleich vergleich : mitRand) {
                drl.append("rule \"").append(schwellen.size()).append("\" when ").append(regel.text().faktentyp()).append("( ")
                        .append(umstaende).append("$links : ( ").append(ohneVariable(vergleich.links(), regel)).append(" ), $rechts : ( ")
                        .append(ohneVariable(vergleich.rechts(), regel)).append(" ) ) then seiten.nimm( ").append(schwellen.size())
                        .append(", $links, $rechts ); end\n");
                schwellen.add(schwelle(regel, vergleich));
            }
        }
        KnowledgeBuilder uebersetzer = KnowledgeBuilderFactory.newKnowledgeBuilder();
        uebersetzer.add(ResourceFactory.newByteArrayResource(drl.toString().getBytes(StandardCharsets.UTF_8)), ResourceType.DRL);
        if (uebersetzer.hasErrors()) {
            throw new RegelwerkFehler("Die Schwellen der Regeln lassen sich nicht bestimmen: " + uebersetzer.getErrors());
        }
        hilfsregeln = uebersetzer.newKieBase();
    }

    /** The thresholds of these rules. */
    public static Schwellen von(Regelwerk regelwerk) {
        return new Schwellen(regelwerk);
    }

    private static boolean kannRandHaben(Regeltext.Vergleich vergleich) {
        return !OHNE_RAND.matcher(vergleich.links().text()).matches() && !OHNE_RAND.matcher(vergleich.rechts().text()).matches();
    }

    /** A binding cannot use another one, so what the other one stands for takes its place. */
    private static String ohneVariable(Regeltext.Stelle seite, Regelauskunft regel) {
        String text = seite.text();
        for (Regeltext.Stelle bedingung : regel.text().bedingungen()) {
            Matcher bindung = BINDUNG.matcher(bedingung.text());
            if (bindung.matches()) {
                text = text.replaceAll(Pattern.quote(bindung.group(1)) + "\\b", Matcher.quoteReplacement("( " + bindung.group(2) + " )"));
            }
        }
        return text;
    }

    private static Schwelle schwelle(Regelauskunft regel, Regeltext.Vergleich vergleich) {
        int zeile = regel.zeile() + (int) regel.text().text().substring(0, vergleich.zeichen().von()).chars()
                .filter(zeichen -> zeichen == '\n').count();
        return new Schwelle(regel, zeile, einzeilig(vergleich.links()), vergleich.zeichen().text(), einzeilig(vergleich.rechts()),
                Math.max(vielfaches(vergleich.links().text()), vielfaches(vergleich.rechts().text())));
    }

    private static String einzeilig(Regeltext.Stelle stelle) {
        return stelle.text().replaceAll("\\s+", " ");
    }

    private static int vielfaches(String seite) {
        Matcher faktor = VIELFACHES.matcher(seite);
        return faktor.find() ? Integer.parseInt(faktor.group(1) != null ? faktor.group(1) : faktor.group(2)) : 1;
    }

    /** The thresholds; comparisons that turned out to be between something else than numbers or dates are left out. */
    public List<Schwelle> alle() {
        List<Schwelle> alle = new ArrayList<>();
        for (int nummer = 0; nummer < schwellen.size(); nummer++) {
            if (!ohneRand.contains(nummer)) {
                alle.add(schwellen.get(nummer));
            }
        }
        return alle;
    }

    /** The distance of these facts from each threshold of the rules that apply under that law. */
    public Map<Schwelle, Set<Long>> abstaende(Pruefung fakten, Ortsrecht ortsrecht) {
        Map<Schwelle, Set<Long>> abstaende = new HashMap<>();
        fakten.fragen(ortsrecht).forEach(frage -> frage(frage, (nummer, links, rechts) -> {
            OptionalLong abstand = abstand(links, rechts);
            if (abstand.isEmpty() && links != null && rechts != null) {
                ohneRand.add(nummer);
            } else if (abstand.isPresent() && schwellen.get(nummer).regel().giltUnter(ortsrecht)) {
                abstaende.computeIfAbsent(schwellen.get(nummer), s -> new HashSet<>()).add(abstand.getAsLong());
            }
        }));
        return abstaende;
    }

    private void frage(Object frage, Sammler sammler) {
        KieSession sitzung = hilfsregeln.newKieSession();
        try {
            sitzung.setGlobal("seiten", sammler);
            sitzung.insert(frage);
            feuere(sitzung);
        } finally {
            sitzung.dispose();
        }
    }

    /** A side that cannot be computed for these facts is not met by them; the other auxiliary rules go on. */
    private void feuere(KieSession sitzung) {
        for (int versuch = 0; versuch <= schwellen.size(); versuch++) {
            try {
                sitzung.fireAllRules();
                return;
            } catch (ConsequenceException e) {
                LOG.trace("Eine Seite des Vergleichs „{}“ ist nicht zu berechnen", e.getRule().getName(), e);
            }
        }
    }

    private static OptionalLong abstand(Object links, Object rechts) {
        if (links instanceof Number links1 && rechts instanceof Number rechts1) {
            return OptionalLong.of(links1.longValue() - rechts1.longValue());
        }
        if (links instanceof LocalDateTime links1 && rechts instanceof LocalDateTime rechts1) {
            return OptionalLong.of(ChronoUnit.DAYS.between(rechts1, links1));
        }
        return links instanceof LocalDate links1 && rechts instanceof LocalDate rechts1
                ? OptionalLong.of(ChronoUnit.DAYS.between(rechts1, links1)) : OptionalLong.empty();
    }
}
