package org.lectern.library.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.lectern.testing.ReadingFixture;

class DatesInTextTest {

    private final DateCheck check = new DateCheck(CheckWords.load(), LocalDate.of(2025, 6, 15));

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Published: 31 Feb 2024                    | 31 Feb 2024",
                "Accessed on Feb 30, 2023.                 | Feb 30, 2023",
                "It was seen on Sept. 31st, 2019.          | Sept. 31st, 2019",
                "It began on the 31st of June 2019.        | 31st of June 2019",
                "Printed 31-Apr-2019.                      | 31-Apr-2019",
                "Updated 13/13/2022                        | 13/13/2022",
                "Seen on 30/02/2022.                       | 30/02/2022",
                "Last reviewed 2024-02-30                  | 2024-02-30",
                "The trial (2021-13-01) closed.            | 2021-13-01",
            })
    void aDayThatNoCalendarHasIsFound(String text, String words) {
        assertThat(check(text))
                .containsExactly(Finding.at(check(text).getFirst().offset().getAsInt(), Flaw.IMPOSSIBLE_DATE, words));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Last reviewed 2099-12-12                  | 2099-12-12",
                "Last updated: 3 Mar 2026.                 | 3 Mar 2026",
                "Published online on 1 July 2025           | 1 July 2025",
                "Date of publication: July 2025            | July 2025",
                "Reviewed by Ann Li, MD, on 07/08/2025     | 07/08/2025",
                "All is well. Revised 16 June 2025.        | 16 June 2025",
            })
    void aPageThatDatesItselfAheadIsTold(String text, String words) {
        assertThat(check(text))
                .singleElement()
                .returns(Flaw.DATED_AHEAD, Finding::flaw)
                .returns(words, Finding::subject);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Published 28 Feb 2024; updated 29 Feb. 2024, May 1, 2024 and 15 June 2025.",
                "Seen on 13/02/2022, on 02/13/2022 and on 31/12/1999.",
                "Next review: 12 May 2031. The next update is due on 2031-05-12.",
                "The guideline will be updated on 1 May 2031, and is to be reviewed by 1 June 2031.",
                "The trial ends in June 2031. Results are expected by 1 July 2031.",
                "CAS 1943-05-2, lot 2021-34-567, see example.org/2019-02-30/a and page/13/13/2022/b.",
                "Mix 20/25/200 and 1/2/3; the ratio is 50/50/1000.",
                "Thorax, volume 35 March 2010, vol. 41 Feb 2011 and Issue 32 Apr. 2012.",
                "It may 2000 times be so, and they march 30 2000 steps.",
                "Reviewed in 2050 patients; accessed 2099 times.",
            })
    void otherDatesAndNumbersAreLeftAlone(String text) {
        assertThat(check(text)).isEmpty();
    }

    private List<Finding> check(String text) {
        return check.check(
                OpenSource.of(ReadingFixture.source("asthma").text(text + "\n").build()));
    }
}
