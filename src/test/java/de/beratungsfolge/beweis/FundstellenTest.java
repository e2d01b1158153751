package de.beratungsfolge.beweis;

import de.beratungsfolge.regelwerk.Zitat;
import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import static org.assertj.core.api.Assertions.assertThat;

/** No rule cites what the law files do not list, or more precisely than they do. */
class FundstellenTest {

    private static final Pattern NORM = Pattern.compile("@norm\\(\"([^\"]+)\"\\)");

    @Test
    void jedeNormEinerRegelIstBelegt() {
        Stream<String> texte = Beweis.REGELWERK.fassung().dateien().values().stream();
        List<Zitat> zitate = texte.flatMap(text -> NORM.matcher(text).results()).map((MatchResult fund) -> fund.group(1))
                .map(Zitat::lesen).flatMap(List::stream).distinct().toList();
        assertThat(zitate).isNotEmpty().allMatch(Fundstellen::belegt);
    }

    @Test
    void wasNichtBelegtIstFaelltAuf() {
        assertThat(Zitat.lesen("§ 49 Abs. 1 Satz 3 GO NRW, § 66 Abs. 1 Satz 2 GO NRW, § 1 Abs. 1 BGB")).noneMatch(Fundstellen::belegt);
    }
}
