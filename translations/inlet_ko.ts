<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ko_KR">
<context>
    <name>Inlet::CommandLine</name>
    <message>
        <source>Designer for inbound email activities.</source>
        <translation>인바운드 이메일 활동을 위한 디자이너입니다.</translation>
    </message>
    <message>
        <source>Project file to open.</source>
        <translation>열 프로젝트 파일입니다.</translation>
    </message>
    <message>
        <source>Open the saved JSON Lines log FILE in the journal.</source>
        <translation>저장된 JSON Lines 로그 FILE을 로그 창에서 엽니다.</translation>
    </message>
    <message>
        <source>Show this help.</source>
        <translation>이 도움말을 표시합니다.</translation>
    </message>
    <message>
        <source>Show the version.</source>
        <translation>버전을 표시합니다.</translation>
    </message>
    <message>
        <source>Only one project can be opened.</source>
        <translation>프로젝트는 하나만 열 수 있습니다.</translation>
    </message>
    <message>
        <source>Run &quot;inlet --help&quot; for the options.</source>
        <translation>옵션을 보려면 &quot;inlet --help&quot;를 실행하십시오.</translation>
    </message>
</context>
<context>
    <name>Inlet::Core::DurationText</name>
    <message>
        <source>A duration is needed, such as &quot;%1&quot;.</source>
        <translation>&quot;%1&quot;과 같은 기간을 입력해야 합니다.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is negative. A duration goes forward only.</source>
        <translation>&quot;%1&quot;은(는) 음수입니다. 기간은 음수일 수 없습니다.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a duration. Enter numbers with units, such as &quot;%2&quot;.</source>
        <translation>&quot;%1&quot;은(는) 기간이 아닙니다. &quot;%2&quot;과 같이 단위를 붙여 숫자를 입력하십시오.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has no unit. The units are %2.</source>
        <translation>&quot;%1&quot;에 단위가 없습니다. 사용할 수 있는 단위: %2.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a unit. The units are %2.</source>
        <translation>&quot;%1&quot;은(는) 단위가 아닙니다. 사용할 수 있는 단위: %2.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; means months, and a month has no fixed length. Write &quot;%2&quot; for minutes, or days.</source>
        <translation>&quot;%1&quot;은(는) 월을 뜻하며, 한 달은 길이가 일정하지 않습니다. 분은 &quot;%2&quot;(으)로 쓰거나 일 단위로 입력하십시오.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; gives the same unit twice.</source>
        <translation>&quot;%1&quot;에 같은 단위가 두 번 있습니다.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a whole number. Days and years follow the calendar and cannot be divided.</source>
        <translation>&quot;%1&quot;은(는) 정수가 아닙니다. 일과 년은 달력을 따르므로 나눌 수 없습니다.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is too long. The longest duration is %2 years.</source>
        <translation>&quot;%1&quot;은(는) 너무 깁니다. 가장 긴 기간은 %2년입니다.</translation>
    </message>
</context>
<context>
    <name>Inlet::Core::EventText</name>
    <message>
        <source>Task started as a dry run: nothing is deleted, delivered or remembered.</source>
        <translation>작업을 모의 실행으로 시작했습니다. 아무것도 삭제, 전달 또는 기록하지 않습니다.</translation>
    </message>
    <message>
        <source>Task started.</source>
        <translation>작업을 시작했습니다.</translation>
    </message>
    <message>
        <source>Pass %1 started; it was due at %2.</source>
        <translation>%1회차를 시작했습니다. 예정 시각: %2.</translation>
    </message>
    <message>
        <source>Pass %1 started for a missed launch (%2).</source>
        <translation>놓친 실행(%2)을 위해 %1회차를 시작했습니다.</translation>
    </message>
    <message>
        <source>Pass %1 started.</source>
        <translation>%1회차를 시작했습니다.</translation>
    </message>
    <message>
        <source>Pass %1 failed. %2</source>
        <translation>%1회차가 실패했습니다. %2</translation>
    </message>
    <message>
        <source>Pass %1 stopped. %2</source>
        <translation>%1회차가 중지되었습니다. %2</translation>
    </message>
    <message>
        <source>Pass %1 finished. %2</source>
        <translation>%1회차가 완료되었습니다. %2</translation>
    </message>
    <message>
        <source>Task failed. %1</source>
        <translation>작업이 실패했습니다. %1</translation>
    </message>
    <message>
        <source>Task stopped. %1</source>
        <translation>작업이 중지되었습니다. %1</translation>
    </message>
    <message>
        <source>Task expired. %1</source>
        <translation>작업이 만료되었습니다. %1</translation>
    </message>
    <message>
        <source>Task finished. %1</source>
        <translation>작업이 완료되었습니다. %1</translation>
    </message>
    <message>
        <source>Connected to %1, port %2, without encryption.</source>
        <translation>%1, 포트 %2에 암호화 없이 연결했습니다.</translation>
    </message>
    <message>
        <source>Connected to %1, port %2, with TLS (%3, %4).</source>
        <translation>%1, 포트 %2에 TLS로 연결했습니다(%3, %4).</translation>
    </message>
    <message>
        <source>Logged in as &quot;%1&quot; (%2).</source>
        <translation>&quot;%1&quot;(으)로 로그인했습니다(%2).</translation>
    </message>
    <message>
        <source>The mailbox is empty.</source>
        <translation>메일함이 비어 있습니다.</translation>
    </message>
    <message>
        <source>Messages in the mailbox: %1 (%2); to handle: %3.</source>
        <translation>메일함의 메시지: %1(%2), 처리 대상: %3.</translation>
    </message>
    <message>
        <source>#%1 &quot;%2&quot;</source>
        <translation>#%1 &quot;%2&quot;</translation>
    </message>
    <message>
        <source>%1 from %2</source>
        <comment>message from sender</comment>
        <translation>%1, 보낸 사람 %2</translation>
    </message>
    <message>
        <source>code %1</source>
        <translation>코드 %1</translation>
    </message>
    <message>
        <source>deleted from the server</source>
        <translation>서버에서 삭제</translation>
    </message>
    <message>
        <source>left on the server</source>
        <translation>서버에 둠</translation>
    </message>
    <message>
        <source>transition %1</source>
        <translation>전환 %1</translation>
    </message>
    <message>
        <source>skipped parts: %1</source>
        <translation>건너뛴 부분: %1</translation>
    </message>
    <message>
        <source>Transition %1 fired. It was not accepted yet and stays in the outbox.</source>
        <translation>%1 전환이 활성화되었습니다. 아직 수락되지 않아 발신함에 남아 있습니다.</translation>
    </message>
    <message>
        <source>Transition %1 fired for message %2. It was not accepted yet and stays in the outbox.</source>
        <translation>메시지 %2에 대해 %1 전환이 활성화되었습니다. 아직 수락되지 않아 발신함에 남아 있습니다.</translation>
    </message>
    <message>
        <source>Transition %1 fired.</source>
        <translation>%1 전환이 활성화되었습니다.</translation>
    </message>
    <message>
        <source>Transition %1 fired for message %2.</source>
        <translation>메시지 %2에 대해 %1 전환이 활성화되었습니다.</translation>
    </message>
    <message>
        <source>Detail: %1</source>
        <translation>세부 정보: %1</translation>
    </message>
    <message>
        <source>%1 of %2 messages handled.</source>
        <translation>메시지 %2개 중 %1개를 처리했습니다.</translation>
    </message>
    <message>
        <source>The session ended before the server confirmed it: nothing was deleted there.</source>
        <translation>서버가 확인하기 전에 세션이 끝났습니다. 서버에서 삭제된 메시지는 없습니다.</translation>
    </message>
    <message>
        <source>Session closed: %1 deleted from the server, %2 left.</source>
        <translation>세션을 닫았습니다. 서버에서 삭제: %1, 남겨 둠: %2.</translation>
    </message>
    <message>
        <source>Expiration &quot;%1&quot; reached: the task ends.</source>
        <translation>만료 &quot;%1&quot;에 도달하여 작업을 종료합니다.</translation>
    </message>
    <message>
        <source>Expiration &quot;%1&quot; reached: the task goes on.</source>
        <translation>만료 &quot;%1&quot;에 도달했습니다. 작업은 계속됩니다.</translation>
    </message>
    <message>
        <source>Waiting for the next launch at %1; next expiration at %2.</source>
        <translation>다음 실행(%1)을 기다리는 중입니다. 다음 만료: %2.</translation>
    </message>
    <message>
        <source>Waiting for the next launch at %1.</source>
        <translation>다음 실행(%1)을 기다리는 중입니다.</translation>
    </message>
    <message>
        <source>Waiting.</source>
        <translation>대기 중입니다.</translation>
    </message>
    <message>
        <source>Waiting for the next expiration at %1.</source>
        <translation>다음 만료(%1)를 기다리는 중입니다.</translation>
    </message>
    <message>
        <source>Messages: %1, deleted: %2, left: %3, transitions: %4, seconds: %5.</source>
        <translation>메시지: %1, 삭제: %2, 남겨 둠: %3, 전환: %4, 소요 시간(초): %5.</translation>
    </message>
    <message>
        <source>%1 (script line %2)</source>
        <translation>%1 (스크립트 %2행)</translation>
    </message>
    <message>
        <source>Ok</source>
        <translation>정상</translation>
    </message>
    <message>
        <source>No email</source>
        <translation>이메일 없음</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>오류</translation>
    </message>
    <message>
        <source>Verbose</source>
        <translation>상세</translation>
    </message>
    <message>
        <source>Information</source>
        <translation>정보</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>경고</translation>
    </message>
    <message>
        <source>done</source>
        <translation>완료</translation>
    </message>
    <message>
        <source>the activity ended in error</source>
        <translation>활동이 오류로 종료됨</translation>
    </message>
    <message>
        <source>the runner was started in a way it does not know</source>
        <translation>실행기가 알 수 없는 방식으로 시작됨</translation>
    </message>
    <message>
        <source>the project is not valid</source>
        <translation>프로젝트가 올바르지 않음</translation>
    </message>
    <message>
        <source>a file was not found</source>
        <translation>파일을 찾을 수 없음</translation>
    </message>
    <message>
        <source>the server could not be reached, or TLS or the protocol failed</source>
        <translation>서버에 연결할 수 없거나 TLS 또는 프로토콜 오류가 발생함</translation>
    </message>
    <message>
        <source>internal error of the runner</source>
        <translation>실행기의 내부 오류</translation>
    </message>
    <message>
        <source>the mailbox is busy; try again later</source>
        <translation>메일함이 사용 중임, 나중에 다시 시도 필요</translation>
    </message>
    <message>
        <source>the server refused the login</source>
        <translation>서버가 로그인을 거부함</translation>
    </message>
    <message>
        <source>unknown exit status</source>
        <translation>알 수 없는 종료 상태</translation>
    </message>
    <message>
        <source>Sample &quot;%1&quot;: as expected.</source>
        <translation>샘플 &quot;%1&quot;: 예상과 같습니다.</translation>
    </message>
    <message>
        <source>Sample &quot;%1&quot;: the message is not there.</source>
        <translation>샘플 &quot;%1&quot;: 메시지가 없습니다.</translation>
    </message>
    <message>
        <source>Sample &quot;%1&quot;: not as expected in %2.</source>
        <extracomment>%2 is a list of names such as &quot;returnCode, vars.ticket&quot;</extracomment>
        <translation>샘플 &quot;%1&quot;: 예상과 다른 항목이 있습니다(%2).</translation>
    </message>
    <message>
        <source>Samples as expected: %1 of %2.</source>
        <translation>예상과 같은 샘플: %2개 중 %1개.</translation>
    </message>
    <message>
        <source>Pass %1 started out of schedule, on request.</source>
        <translation>요청에 따라 일정 외로 %1회차를 시작했습니다.</translation>
    </message>
    <message>
        <source>Pass %1 started for the rest of the one that the pause cut short.</source>
        <translation>일시 중지로 중단된 회차의 나머지를 처리하기 위해 %1회차를 시작했습니다.</translation>
    </message>
    <message>
        <source>would be deleted from the server (dry run)</source>
        <translation>서버에서 삭제하기로 결정(모의 실행)</translation>
    </message>
    <message>
        <source>would be left on the server (dry run)</source>
        <translation>서버에 두기로 결정(모의 실행)</translation>
    </message>
    <message>
        <source>Message &quot;%1&quot; from %2 is in quarantine (%3): %4</source>
        <translation>메시지 &quot;%1&quot;(보낸 사람: %2)이(가) 격리되어 있습니다(%3): %4</translation>
    </message>
    <message>
        <source>Waiting for the next attempt at %1.</source>
        <translation>다음 시도(%1)를 기다리는 중입니다.</translation>
    </message>
    <message>
        <source>The activity goes on after the pause.</source>
        <translation>일시 중지를 마치고 활동을 계속합니다.</translation>
    </message>
    <message>
        <source>The task is held: it is activated but not executed.</source>
        <translation>작업을 보류합니다. 활성화되지만 실행되지 않습니다.</translation>
    </message>
    <message>
        <source>Pause requested: the message in hand is finished first.</source>
        <translation>일시 중지가 요청되었습니다. 처리 중인 메시지를 먼저 완료합니다.</translation>
    </message>
    <message>
        <source>The activity is paused.</source>
        <translation>활동이 일시 중지되었습니다.</translation>
    </message>
    <message>
        <source>Stop requested.</source>
        <translation>중지가 요청되었습니다.</translation>
    </message>
    <message>
        <source>The runner is alive.</source>
        <translation>실행기가 작동 중입니다.</translation>
    </message>
</context>
<context>
    <name>Inlet::Core::PrivateFolder</name>
    <message>
        <source>The folder &quot;%1&quot; cannot be created: a file has this name. Move the file away or choose another folder.</source>
        <translation>&quot;%1&quot; 폴더를 만들 수 없습니다. 같은 이름의 파일이 있습니다. 파일을 옮기거나 다른 폴더를 선택하십시오.</translation>
    </message>
    <message>
        <source>The folder &quot;%1&quot; cannot be created. Check the permissions of the folder around it.</source>
        <translation>&quot;%1&quot; 폴더를 만들 수 없습니다. 상위 폴더의 권한을 확인하십시오.</translation>
    </message>
    <message>
        <source>The folder &quot;%1&quot; cannot be written to disk. Check its permissions and the disk.</source>
        <translation>&quot;%1&quot; 폴더를 디스크에 쓸 수 없습니다. 폴더 권한과 디스크를 확인하십시오.</translation>
    </message>
</context>
<context>
    <name>Inlet::Core::RawMessage</name>
    <message>
        <source>A large message cannot be kept in the temporary folder. Check that the disk is not full.</source>
        <translation>큰 메시지를 임시 폴더에 보관할 수 없습니다. 디스크가 가득 차지 않았는지 확인하십시오.</translation>
    </message>
</context>
<context>
    <name>Inlet::Delivery::CommandDelivery</name>
    <message>
        <source>The program &quot;%1&quot; was not found. Install it, or give its full path in the transition.</source>
        <translation>&quot;%1&quot; 프로그램을 찾을 수 없습니다. 프로그램을 설치하거나 전환에 전체 경로를 지정하십시오.</translation>
    </message>
    <message numerus="yes">
        <source>The program &quot;%1&quot; did not end within %n second(s) and was stopped.</source>
        <translation>
            <numerusform>&quot;%1&quot; 프로그램이 %n초 안에 끝나지 않아 중지했습니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>The program &quot;%1&quot; was ended by signal %2.</source>
        <translation>&quot;%1&quot; 프로그램이 신호 %2에 의해 종료되었습니다.</translation>
    </message>
    <message>
        <source>The program &quot;%1&quot; did not accept the event: it ended with exit status %2.</source>
        <translation>&quot;%1&quot; 프로그램이 이벤트를 수락하지 않고 종료 상태 %2(으)로 끝났습니다.</translation>
    </message>
    <message>
        <source>The program &quot;%1&quot; cannot be started. Check that it exists and that it may be executed.</source>
        <translation>&quot;%1&quot; 프로그램을 시작할 수 없습니다. 프로그램이 있고 실행 권한이 있는지 확인하십시오.</translation>
    </message>
</context>
<context>
    <name>Inlet::Delivery::Deliverer</name>
    <message>
        <source>The transition has no folder for its events. Enter one.</source>
        <translation>전환에 이벤트를 저장할 폴더가 없습니다. 폴더를 입력하십시오.</translation>
    </message>
    <message>
        <source>The transition has no program to start. Enter one.</source>
        <translation>전환에 시작할 프로그램이 없습니다. 프로그램을 입력하십시오.</translation>
    </message>
    <message>
        <source>The transition has no valid address to send its events to. Enter one that begins with &quot;https://&quot; or &quot;http://&quot;.</source>
        <translation>전환에 이벤트를 보낼 올바른 주소가 없습니다. &quot;https://&quot; 또는 &quot;http://&quot;로 시작하는 주소를 입력하십시오.</translation>
    </message>
    <message>
        <source>Events cannot be delivered by &quot;%1&quot;. The known ways are &quot;file&quot;, &quot;command&quot; and &quot;http&quot;.</source>
        <translation>&quot;%1&quot; 방식으로는 이벤트를 전달할 수 없습니다. 사용할 수 있는 방식은 &quot;file&quot;, &quot;command&quot;, &quot;http&quot;입니다.</translation>
    </message>
</context>
<context>
    <name>Inlet::Delivery::FileDelivery</name>
    <message>
        <source>The event file &quot;%1&quot; cannot be written. Check the permissions of its folder and the disk.</source>
        <translation>이벤트 파일 &quot;%1&quot;을(를) 쓸 수 없습니다. 폴더 권한과 디스크를 확인하십시오.</translation>
    </message>
</context>
<context>
    <name>Inlet::Delivery::HttpDelivery</name>
    <message numerus="yes">
        <source>The address &quot;%1&quot; did not answer within %n second(s).</source>
        <translation>
            <numerusform>&quot;%1&quot; 주소가 %n초 안에 응답하지 않았습니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>The event cannot be sent to &quot;%1&quot;. Check the address, the network and the certificate.</source>
        <translation>&quot;%1&quot;(으)로 이벤트를 보낼 수 없습니다. 주소, 네트워크, 인증서를 확인하십시오.</translation>
    </message>
    <message>
        <source>The address &quot;%1&quot; redirects the event to another one, which is not followed. Enter the new address in the transition if it is the right one.</source>
        <translation>&quot;%1&quot; 주소가 이벤트를 다른 주소로 리디렉션하지만 따르지 않습니다. 새 주소가 맞으면 전환에 입력하십시오.</translation>
    </message>
    <message>
        <source>The address &quot;%1&quot; did not accept the event: it answered with status %2.</source>
        <translation>&quot;%1&quot; 주소가 이벤트를 수락하지 않고 상태 %2(으)로 응답했습니다.</translation>
    </message>
</context>
<context>
    <name>Inlet::Document::ProjectDocument</name>
    <message>
        <source>New Activity</source>
        <translation>새 활동</translation>
    </message>
    <message>
        <source>Copy of %1</source>
        <translation>%1 복사본</translation>
    </message>
    <message>
        <source>Duplicate Activity</source>
        <translation>활동 복제</translation>
    </message>
    <message>
        <source>Delete Activity</source>
        <translation>활동 삭제</translation>
    </message>
    <message>
        <source>Move Activity</source>
        <translation>활동 이동</translation>
    </message>
    <message>
        <source>Inbound Emails</source>
        <translation>인바운드 이메일</translation>
    </message>
</context>
<context>
    <name>Inlet::Document::UndoCommands</name>
    <message>
        <source>Change Activity</source>
        <translation>활동 변경</translation>
    </message>
    <message>
        <source>Change Project</source>
        <translation>프로젝트 변경</translation>
    </message>
    <message>
        <source>Change External Accounts</source>
        <translation>외부 계정 목록 변경</translation>
    </message>
    <message>
        <source>Change Activities</source>
        <translation>활동 목록 변경</translation>
    </message>
    <message>
        <source>Change Name</source>
        <translation>이름 변경</translation>
    </message>
    <message>
        <source>Change Label</source>
        <translation>레이블 변경</translation>
    </message>
    <message>
        <source>Change Use of an External Account</source>
        <translation>외부 계정 사용 변경</translation>
    </message>
    <message>
        <source>Change External Account</source>
        <translation>외부 계정 변경</translation>
    </message>
    <message>
        <source>Change POP3 Server</source>
        <translation>POP3 서버 변경</translation>
    </message>
    <message>
        <source>Change Port</source>
        <translation>포트 변경</translation>
    </message>
    <message>
        <source>Change POP3 Account</source>
        <translation>POP3 계정 변경</translation>
    </message>
    <message>
        <source>Change Security</source>
        <translation>보안 변경</translation>
    </message>
    <message>
        <source>Change Stop Option</source>
        <translation>중지 옵션 변경</translation>
    </message>
    <message>
        <source>Change Script</source>
        <translation>스크립트 변경</translation>
    </message>
    <message>
        <source>Change Skipping of Portions</source>
        <translation>부분 건너뛰기 변경</translation>
    </message>
    <message>
        <source>Change Process Errors</source>
        <translation>오류 처리 변경</translation>
    </message>
    <message>
        <source>Change Process Email Nonexistence</source>
        <translation>이메일이 없는 경우 처리 변경</translation>
    </message>
    <message>
        <source>Change Plan Execution</source>
        <translation>실행 계획 변경</translation>
    </message>
    <message>
        <source>Change Stop of the Schedule</source>
        <translation>일정 중지 변경</translation>
    </message>
    <message>
        <source>Change Schedule</source>
        <translation>일정 변경</translation>
    </message>
    <message>
        <source>Change Expirations</source>
        <translation>만료 변경</translation>
    </message>
    <message>
        <source>Change Advanced Parameters</source>
        <translation>고급 매개 변수 변경</translation>
    </message>
    <message>
        <source>Change Trusted Certificates</source>
        <translation>신뢰하는 인증서 변경</translation>
    </message>
    <message>
        <source>Change Samples</source>
        <translation>샘플 변경</translation>
    </message>
</context>
<context>
    <name>Inlet::Engine</name>
    <message>
        <source>%1: The template cannot be evaluated. %2</source>
        <translation>%1: 템플릿을 평가할 수 없습니다. %2</translation>
    </message>
</context>
<context>
    <name>Inlet::Engine::ActivityRun</name>
    <message>
        <source>The task has been running for longer than its maximum duration (%1). It goes on.</source>
        <translation>작업이 최대 실행 기간(%1)보다 오래 실행되고 있습니다. 작업은 계속됩니다.</translation>
    </message>
    <message>
        <source>The activity is set to &quot;Do not activate&quot;: nothing is run.</source>
        <translation>활동이 &quot;활성화 안 함&quot;으로 설정되어 아무것도 실행하지 않습니다.</translation>
    </message>
    <message>
        <source>The activity is set to &quot;Activate but do not execute&quot;: the task is held until somebody chooses normal execution.</source>
        <translation>활동이 &quot;활성화하되 실행 안 함&quot;으로 설정되어, 실행을 &quot;일반&quot;으로 바꿀 때까지 작업을 보류합니다.</translation>
    </message>
    <message>
        <source>The initialization script failed: %1</source>
        <translation>초기화 스크립트가 실패했습니다: %1</translation>
    </message>
    <message>
        <source>The script of the expiration &quot;%1&quot; gave no date: %2</source>
        <translation>만료 &quot;%1&quot;의 스크립트가 날짜를 반환하지 않았습니다: %2</translation>
    </message>
    <message>
        <source>The schedule has no further launch.</source>
        <translation>일정에 남은 실행이 없습니다.</translation>
    </message>
    <message>
        <source>The launch of %1 is skipped because the one before is still running.</source>
        <translation>이전 실행이 아직 진행 중이므로 %1 실행을 건너뜁니다.</translation>
    </message>
    <message>
        <source>%1 It is tried again in %2 s (attempt %3 of %4).</source>
        <translation>%1 %2초 후에 다시 시도합니다(시도 %3/%4).</translation>
    </message>
    <message>
        <source>The server &quot;%1&quot; refused the login of &quot;%2&quot; at %3. It is not repeated, so that the account is not locked. Correct the account or the password, then start the activity again.</source>
        <translation>&quot;%1&quot; 서버가 %3에 &quot;%2&quot;의 로그인을 거부했습니다. 계정이 잠기지 않도록 다시 시도하지 않습니다. 계정이나 암호를 수정한 뒤 활동을 다시 시작하십시오.</translation>
    </message>
    <message>
        <source>The launch of %1 is held back because the activity is paused.</source>
        <translation>활동이 일시 중지되어 %1 실행을 보류합니다.</translation>
    </message>
    <message>
        <source>The clock of this machine was set back by about %1 s.</source>
        <translation>이 컴퓨터의 시계가 약 %1초 뒤로 조정되었습니다.</translation>
    </message>
    <message>
        <source>Missed launches are skipped, from that of %1 on.</source>
        <translation>%1 실행부터 놓친 실행을 건너뜁니다.</translation>
    </message>
    <message>
        <source>Nothing is executed while the activity is paused. Resume it first.</source>
        <translation>활동이 일시 중지된 동안에는 아무것도 실행하지 않습니다. 먼저 활동을 다시 시작하십시오.</translation>
    </message>
    <message>
        <source>The task is held until somebody chooses normal execution: nothing is executed.</source>
        <translation>실행을 &quot;일반&quot;으로 바꿀 때까지 작업을 보류합니다. 아무것도 실행하지 않습니다.</translation>
    </message>
    <message>
        <source>Nothing is pending: the activity is being executed.</source>
        <translation>보류 중인 작업이 없습니다. 활동이 실행되고 있습니다.</translation>
    </message>
</context>
<context>
    <name>Inlet::Engine::DeliveryQueue</name>
    <message>
        <source>The transition &quot;%1&quot; that could not be delivered before was accepted now (event %2).</source>
        <translation>이전에 전달하지 못한 &quot;%1&quot; 전환이 이제 수락되었습니다(이벤트 %2).</translation>
    </message>
    <message numerus="yes">
        <source>%1 The transition &quot;%2&quot; was tried %n time(s) and is given up. It stays in the ledger: send it again with &quot;inlet-run ledger --resend %3&quot;.</source>
        <translation>
            <numerusform>%1 &quot;%2&quot; 전환을 %n번 시도한 뒤 포기했습니다. 이 전환은 원장에 남아 있습니다. &quot;inlet-run ledger --resend %3&quot;(으)로 다시 보내십시오.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Inlet::Engine::MailPass</name>
    <message>
        <source>The connection to &quot;%1&quot; is not encrypted: the password and all messages can be read on the way. Choose another security when the server offers it.</source>
        <translation>&quot;%1&quot;에 대한 연결이 암호화되지 않아 암호와 모든 메시지가 전송 중에 노출될 수 있습니다. 서버가 지원하면 다른 보안을 선택하십시오.</translation>
    </message>
    <message>
        <source>The server refused to delete message %1; it is tried again in the next pass. The server said: %2</source>
        <translation>서버가 메시지 %1의 삭제를 거부했습니다. 다음 회차에서 다시 시도합니다. 서버 응답: %2</translation>
    </message>
    <message>
        <source>Message %1 was handled before the last session broke off (code %2). It is deleted now; the handler does not run again.</source>
        <translation>메시지 %1은(는) 지난 세션이 끊기기 전에 처리되었습니다(코드 %2). 지금 삭제하며 핸들러는 다시 실행하지 않습니다.</translation>
    </message>
    <message>
        <source>Message %1 was handled before the last session broke off (code %2). It stays on the server; the handler does not run again.</source>
        <translation>메시지 %1은(는) 지난 세션이 끊기기 전에 처리되었습니다(코드 %2). 서버에 그대로 두며 핸들러는 다시 실행하지 않습니다.</translation>
    </message>
    <message>
        <source>The server &quot;%1&quot; did not confirm the deletions at the end of the session. They are tried again in the next pass; the handler does not run again for these messages.</source>
        <translation>&quot;%1&quot; 서버가 세션 끝에서 삭제를 확인하지 않았습니다. 다음 회차에서 다시 삭제하며 이 메시지에 대해 핸들러는 다시 실행하지 않습니다.</translation>
    </message>
    <message>
        <source>The server &quot;%1&quot; wants some time between two logins. The session waits until %2.</source>
        <translation>서버 &quot;%1&quot;은(는) 로그인 사이에 간격을 요구합니다. 세션은 %2까지 기다립니다.</translation>
    </message>
    <message>
        <source>At QUIT the server &quot;%1&quot; may delete every message that was fetched (EXPIRE 0), and not all of these are decided. The session is closed without QUIT, which deletes nothing.</source>
        <translation>서버 &quot;%1&quot;은(는) QUIT 때 가져온 메시지를 모두 삭제할 수 있으며(EXPIRE 0), 그중 아직 결정되지 않은 것이 있습니다. QUIT 없이 세션을 닫으므로 아무것도 삭제되지 않습니다.</translation>
    </message>
    <message>
        <source>The server &quot;%1&quot; refused the access token. The login is tried once more with a new one.</source>
        <translation>&quot;%1&quot; 서버가 액세스 토큰을 거부했습니다. 새 토큰으로 한 번 더 로그인을 시도합니다.</translation>
    </message>
    <message>
        <source>Message %1 broke off the session each time it was fetched. It is left on the server; the others are handled without it. %2</source>
        <translation>메시지 %1을(를) 가져올 때마다 세션이 끊어졌습니다. 이 메시지는 서버에 남겨 두고 나머지를 처리합니다. %2</translation>
    </message>
    <message>
        <source>%1 The session is opened again for the other messages.</source>
        <translation>%1 나머지 메시지를 위해 세션을 다시 엽니다.</translation>
    </message>
    <message>
        <source>Message %1 is in quarantine and is not handled until it is released.</source>
        <translation>메시지 %1은(는) 격리되어 있어 해제될 때까지 처리하지 않습니다.</translation>
    </message>
    <message>
        <source>The server &quot;%1&quot; does not tell unique-ids (UIDL), so that messages to be passed over cannot be recognised later. Choose to handle all messages.</source>
        <translation>서버 &quot;%1&quot;이(가) 고유 ID(UIDL)를 알려 주지 않아 건너뛸 메시지를 나중에 식별할 수 없습니다. 모든 메시지를 처리하도록 선택하십시오.</translation>
    </message>
    <message>
        <source>The mailbox is met for the first time and holds %1 messages. All of them are handled; the option --first-contact chooses otherwise.</source>
        <translation>처음 접속한 메일함이며 메시지가 %1개 있습니다. 모두 처리합니다. 다르게 하려면 --first-contact 옵션을 사용하십시오.</translation>
    </message>
    <message>
        <source>The server &quot;%1&quot; does not offer TOP, so that the age of messages cannot be told without receiving them. Choose to handle all messages, or only those from now on.</source>
        <translation>서버 &quot;%1&quot;이(가) TOP을 지원하지 않아 메시지를 받지 않고는 날짜를 알 수 없습니다. 모든 메시지를 처리하거나 이제부터 오는 메시지만 처리하도록 선택하십시오.</translation>
    </message>
    <message>
        <source>The mailbox is met for the first time. %1 of its %2 messages are passed over: they stay on the server and are not handled.</source>
        <translation>처음 접속한 메일함입니다. 메시지 %2개 중 %1개를 건너뜁니다. 이 메시지는 서버에 남으며 처리하지 않습니다.</translation>
    </message>
    <message>
        <source>The mailbox is met for the first time and holds %1 messages. Nothing is done before somebody chooses what becomes of them.</source>
        <translation>처음 접속한 메일함이며 메시지가 %1개 있습니다. 이 메시지를 어떻게 할지 선택할 때까지 아무 작업도 하지 않습니다.</translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) in quarantine are not handled until somebody releases them.</source>
        <translation>
            <numerusform>격리된 메시지 %n개는 해제될 때까지 처리하지 않습니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>The server &quot;%1&quot; gives no unique-id (UIDL) to some messages or to all. These are recognised by their content, so they are fetched in every pass, even those that were left before.</source>
        <translation>서버 &quot;%1&quot;이(가) 일부 또는 모든 메시지에 고유 ID(UIDL)를 제공하지 않습니다. 이러한 메시지는 내용으로 식별하므로, 이전에 남겨 둔 메시지도 회차마다 가져옵니다.</translation>
    </message>
</context>
<context>
    <name>Inlet::Engine::QuarantineCopy</name>
    <message>
        <source>The copy &quot;%1&quot; of a message for the quarantine cannot be written. Check the permissions of its folder and the disk.</source>
        <translation>격리할 메시지의 복사본 &quot;%1&quot;을(를) 쓸 수 없습니다. 폴더 권한과 디스크를 확인하십시오.</translation>
    </message>
</context>
<context>
    <name>Inlet::Handler::HandlerClient</name>
    <message>
        <source>The handler host gave an answer without a decision.</source>
        <translation>핸들러 호스트의 응답에 결정이 없습니다.</translation>
    </message>
</context>
<context>
    <name>Inlet::Handler::Host</name>
    <message>
        <source>The message is badly formed or uses an unsupported encoding: %1</source>
        <translation>메시지의 형식이 잘못되었거나 지원되지 않는 인코딩을 사용합니다: %1</translation>
    </message>
</context>
<context>
    <name>Inlet::Handler::HostLink</name>
    <message>
        <source>It did not answer.</source>
        <translation>응답하지 않았습니다.</translation>
    </message>
    <message>
        <source>The script did not end within its time limit of %1 s and was stopped.</source>
        <translation>스크립트가 제한 시간 %1초 안에 끝나지 않아 중지했습니다.</translation>
    </message>
    <message>
        <source>The message could not be read within %1 s.</source>
        <translation>메시지를 %1초 안에 읽지 못했습니다.</translation>
    </message>
    <message>
        <source>The script needed more memory than its memory limit of %1 MB and was stopped.</source>
        <translation>스크립트가 메모리 제한 %1MB를 초과하여 중지했습니다.</translation>
    </message>
    <message>
        <source>The message needs more memory than there is for reading it.</source>
        <translation>메시지를 읽는 데 허용된 것보다 많은 메모리가 필요합니다.</translation>
    </message>
    <message>
        <source>The script crashed its process (%1).</source>
        <translation>스크립트로 인해 프로세스가 비정상 종료되었습니다(%1).</translation>
    </message>
    <message>
        <source>Reading the message crashed the process that does it (%1).</source>
        <translation>메시지를 읽는 중에 프로세스가 비정상 종료되었습니다(%1).</translation>
    </message>
    <message>
        <source>The handler host sent something that is no answer and was stopped.</source>
        <translation>핸들러 호스트가 응답이 아닌 데이터를 보내 중지했습니다.</translation>
    </message>
    <message>
        <source>The handler host ended without an answer (exit status %1).</source>
        <translation>핸들러 호스트가 응답 없이 종료되었습니다(종료 상태 %1).</translation>
    </message>
    <message>
        <source>The handler host &quot;%1&quot; cannot be run. Check the installation.</source>
        <translation>핸들러 호스트 &quot;%1&quot;을(를) 실행할 수 없습니다. 설치를 확인하십시오.</translation>
    </message>
</context>
<context>
    <name>Inlet::Language::Api</name>
    <message>
        <source>The message the handler runs for. Read-only. All texts are decoded; what is absent is an empty text, an empty list or null.</source>
        <translation>핸들러가 처리하는 메시지입니다. 읽기 전용입니다. 모든 텍스트는 디코딩되어 있으며, 없는 값은 빈 텍스트, 빈 목록 또는 null입니다.</translation>
    </message>
    <message>
        <source>Variables of this message. They travel on the transition when it fires: texts, numbers, booleans and dates as they are, other values as JSON. At most 1 MB.</source>
        <translation>이 메시지의 변수입니다. 전환이 활성화될 때 함께 전달됩니다. 텍스트, 숫자, 불리언, 날짜는 그대로, 다른 값은 JSON으로 전달됩니다. 최대 1MB입니다.</translation>
    </message>
    <message>
        <source>The running task: one activation of the activity.</source>
        <translation>실행 중인 작업, 즉 활동의 한 번의 활성화입니다.</translation>
    </message>
    <message>
        <source>The project the activity belongs to.</source>
        <translation>활동이 속한 프로젝트입니다.</translation>
    </message>
    <message>
        <source>The activity the script belongs to. Only an initialization script may change its members.</source>
        <translation>스크립트가 속한 활동입니다. 초기화 스크립트만 멤버를 변경할 수 있습니다.</translation>
    </message>
    <message>
        <source>What activated the task.</source>
        <translation>작업을 활성화한 이벤트입니다.</translation>
    </message>
    <message>
        <source>Writes a line to the journal.</source>
        <translation>로그에 한 줄을 기록합니다.</translation>
    </message>
    <message>
        <source>the line; other values are turned into text</source>
        <translation>기록할 줄. 다른 값은 텍스트로 변환됩니다</translation>
    </message>
    <message>
        <source>Writes a warning to the journal. The script goes on.</source>
        <translation>로그에 경고를 기록합니다. 스크립트는 계속됩니다.</translation>
    </message>
    <message>
        <source>Writes an error to the journal and interrupts the script, also inside try. The message stays on the server.</source>
        <translation>로그에 오류를 기록하고 try 안에서도 스크립트를 중단합니다. 메시지는 서버에 남습니다.</translation>
    </message>
    <message>
        <source>Writes a detail to the journal, which is shown on request only.</source>
        <translation>로그에 상세 정보를 기록합니다. 요청할 때만 표시됩니다.</translation>
    </message>
    <message>
        <source>Writes a date in the time zone of the activity. Letters: %4Y year, %2M month, %2D day, %2H hour, %2N minute, %2S second (the number is the width), %Bl English name of the month; other text stays. null gives an empty text.</source>
        <translation>활동의 시간대로 날짜를 씁니다. 서식 문자: %4Y 연도, %2M 월, %2D 일, %2H 시, %2N 분, %2S 초(숫자는 자릿수), %Bl 영어 월 이름. 다른 텍스트는 그대로 남습니다. null이면 빈 텍스트가 됩니다.</translation>
    </message>
    <message>
        <source>Reads a date of a mail header (RFC 5322) or ISO 8601. null when it is neither.</source>
        <translation>메일 헤더(RFC 5322) 또는 ISO 8601의 날짜를 읽습니다. 둘 다 아니면 null입니다.</translation>
    </message>
    <message>
        <source>the date; without an offset it is in the time zone of the activity</source>
        <translation>날짜. 오프셋이 없으면 활동의 시간대로 봅니다</translation>
    </message>
    <message>
        <source>A random identifier: 36 characters, lower case, with hyphens.</source>
        <translation>임의의 식별자입니다. 하이픈을 포함한 소문자 36자입니다.</translation>
    </message>
    <message>
        <source>MD5 of the UTF-8 form of a text: 32 hexadecimal digits. Not for security.</source>
        <translation>텍스트의 UTF-8 형식에 대한 MD5, 16진수 32자리입니다. 보안 용도가 아닙니다.</translation>
    </message>
    <message>
        <source>what is hashed</source>
        <translation>해시할 내용</translation>
    </message>
    <message>
        <source>SHA-256 of the UTF-8 form of a text: 64 hexadecimal digits.</source>
        <translation>텍스트의 UTF-8 형식에 대한 SHA-256, 16진수 64자리입니다.</translation>
    </message>
    <message>
        <source>Writes the characters &amp; &lt; &gt; &quot; &apos; so that the text can stand in XML or HTML.</source>
        <translation>텍스트를 XML이나 HTML에 넣을 수 있도록 &amp; &lt; &gt; &quot; &apos; 문자를 바꿔 씁니다.</translation>
    </message>
    <message>
        <source>what is written</source>
        <translation>기록할 내용</translation>
    </message>
    <message>
        <source>The readable text of HTML: no tags, blocks on lines of their own.</source>
        <translation>HTML을 읽을 수 있게 바꾼 텍스트입니다. 태그가 없고 블록마다 줄이 나뉩니다.</translation>
    </message>
    <message>
        <source>A message: the one the handler runs for, or one inside it.</source>
        <translation>메시지입니다. 핸들러가 처리하는 메시지이거나 그 안의 메시지입니다.</translation>
    </message>
    <message>
        <source>First Subject field, decoded and on one line.</source>
        <translation>첫 번째 Subject 필드입니다. 디코딩된 한 줄입니다.</translation>
    </message>
    <message>
        <source>First address of From; null when there is none.</source>
        <translation>From의 첫 번째 주소입니다. 없으면 null입니다.</translation>
    </message>
    <message>
        <source>Address of the sender, as from.address.</source>
        <translation>보낸 사람의 주소입니다(from.address와 같음).</translation>
    </message>
    <message>
        <source>Name of the sender, as from.name.</source>
        <translation>보낸 사람의 이름입니다(from.name과 같음).</translation>
    </message>
    <message>
        <source>Address of the field Sender, which differs from From when someone else sent the message.</source>
        <translation>Sender 필드의 주소입니다. 다른 사람이 메시지를 보냈다면 From과 다릅니다.</translation>
    </message>
    <message>
        <source>Address errors go to. Its address is empty for &lt;&gt;, which bounces carry.</source>
        <translation>오류를 보낼 주소입니다. 반송 메일의 &lt;&gt;인 경우 주소가 비어 있습니다.</translation>
    </message>
    <message>
        <source>Addresses of all To fields, groups included.</source>
        <translation>모든 To 필드의 주소입니다(그룹 포함).</translation>
    </message>
    <message>
        <source>Addresses of all Cc fields.</source>
        <translation>모든 Cc 필드의 주소입니다.</translation>
    </message>
    <message>
        <source>Addresses of all Bcc fields; most servers remove them.</source>
        <translation>모든 Bcc 필드의 주소입니다. 대부분의 서버는 이 필드를 제거합니다.</translation>
    </message>
    <message>
        <source>Addresses an answer should go to.</source>
        <translation>답장을 보낼 주소입니다.</translation>
    </message>
    <message>
        <source>All distinct addresses of To, Cc, Bcc, Delivered-To and X-Original-To.</source>
        <translation>To, Cc, Bcc, Delivered-To, X-Original-To의 모든 주소입니다(중복 제외).</translation>
    </message>
    <message>
        <source>Moment of the field Date; null when it is missing or makes no sense.</source>
        <translation>Date 필드의 시각입니다. 없거나 올바르지 않으면 null입니다.</translation>
    </message>
    <message>
        <source>The field Date as it was sent.</source>
        <translation>보낸 그대로의 Date 필드입니다.</translation>
    </message>
    <message>
        <source>Moment of the topmost Received field: when the mailbox got the message.</source>
        <translation>맨 위 Received 필드의 시각입니다. 메일함이 메시지를 받은 때입니다.</translation>
    </message>
    <message>
        <source>Message-ID without angle brackets.</source>
        <translation>꺾쇠괄호를 뺀 Message-ID입니다.</translation>
    </message>
    <message>
        <source>Message-ID this message answers, without angle brackets.</source>
        <translation>이 메시지가 답장하는 메시지의 Message-ID입니다(꺾쇠괄호 제외).</translation>
    </message>
    <message>
        <source>Message-IDs of the conversation, oldest first.</source>
        <translation>대화에 속한 Message-ID입니다(오래된 순).</translation>
    </message>
    <message>
        <source>All header fields in their order.</source>
        <translation>모든 헤더 필드입니다(원래 순서).</translation>
    </message>
    <message>
        <source>First header field of that name, decoded; an empty text when there is none.</source>
        <translation>해당 이름의 첫 번째 헤더 필드입니다(디코딩됨). 없으면 빈 텍스트입니다.</translation>
    </message>
    <message>
        <source>All header fields of that name, decoded.</source>
        <translation>해당 이름의 모든 헤더 필드입니다(디코딩됨).</translation>
    </message>
    <message>
        <source>Whether there is a header field of that name.</source>
        <translation>해당 이름의 헤더 필드가 있는지 여부입니다.</translation>
    </message>
    <message>
        <source>A parameter of a header field, decoded.</source>
        <translation>헤더 필드의 매개 변수입니다(디코딩됨).</translation>
    </message>
    <message>
        <source>Type of the whole message in lower case, such as &quot;multipart/mixed&quot;.</source>
        <translation>메시지 전체의 형식을 나타내는 소문자 텍스트입니다(예: &quot;multipart/mixed&quot;).</translation>
    </message>
    <message>
        <source>Character set the message declares; an empty text when it declares none.</source>
        <translation>메시지에 선언된 문자 집합입니다. 선언이 없으면 빈 텍스트입니다.</translation>
    </message>
    <message>
        <source>First plain text body, with LF line ends; an empty text when there is none.</source>
        <translation>첫 번째 일반 텍스트 본문입니다. 줄 끝은 LF입니다. 없으면 빈 텍스트입니다.</translation>
    </message>
    <message>
        <source>First HTML body as it was sent: not made safe.</source>
        <translation>보낸 그대로의 첫 번째 HTML 본문입니다. 안전하게 처리되지 않았습니다.</translation>
    </message>
    <message>
        <source>The body as text: text, or text made from html.</source>
        <translation>텍스트 형태의 본문입니다. text 또는 html에서 만든 텍스트입니다.</translation>
    </message>
    <message>
        <source>plainText without the quoted history and the signature, as far as they can be told.</source>
        <translation>plainText에서 구별할 수 있는 인용문과 서명을 뺀 텍스트입니다.</translation>
    </message>
    <message>
        <source>text with the soft line breaks of format=flowed (RFC 3676) joined.</source>
        <translation>format=flowed(RFC 3676)의 소프트 줄 바꿈을 이어 붙인 text입니다.</translation>
    </message>
    <message>
        <source>Whether a body was longer than the limit of 16 MB and was cut.</source>
        <translation>본문이 한도인 16MB보다 길어 잘렸는지 여부입니다.</translation>
    </message>
    <message>
        <source>Files the message carries, in their order.</source>
        <translation>메시지에 포함된 파일입니다(원래 순서).</translation>
    </message>
    <message>
        <source>The uppermost MIME parts; those inside them are in their children.</source>
        <translation>최상위 MIME 부분입니다. 그 안의 부분은 children에 있습니다.</translation>
    </message>
    <message>
        <source>Messages inside this one, as forwarded or returned mail carries them.</source>
        <translation>이 메시지 안의 메시지입니다(전달되거나 반송된 메일에 포함된 것).</translation>
    </message>
    <message>
        <source>Whether this is a delivery failure.</source>
        <translation>배달 실패 메시지인지 여부입니다.</translation>
    </message>
    <message>
        <source>Fields of a delivery report (RFC 3464); null when the message is none.</source>
        <translation>배달 보고서(RFC 3464)의 필드입니다. 배달 보고서가 아니면 null입니다.</translation>
    </message>
    <message>
        <source>Whether a program sent this answer: out of office and the like (RFC 3834).</source>
        <translation>부재 중 알림처럼 프로그램이 보낸 답장인지 여부입니다(RFC 3834).</translation>
    </message>
    <message>
        <source>Fields of a complaint (RFC 5965); null when the message is none.</source>
        <translation>신고(RFC 5965)의 필드입니다. 신고가 아니면 null입니다.</translation>
    </message>
    <message>
        <source>Size of the message as received, in bytes.</source>
        <translation>받은 메시지의 크기입니다(바이트).</translation>
    </message>
    <message>
        <source>The message as received, in bytes.</source>
        <translation>받은 그대로의 메시지입니다(바이트).</translation>
    </message>
    <message>
        <source>The message as received, each byte one character (Latin-1).</source>
        <translation>받은 그대로의 메시지입니다. 바이트마다 한 글자입니다(Latin-1).</translation>
    </message>
    <message>
        <source>Identifier of the message on the server (UIDL); an empty text when the server has none.</source>
        <translation>서버에 있는 메시지의 식별자(UIDL)입니다. 서버가 제공하지 않으면 빈 텍스트입니다.</translation>
    </message>
    <message>
        <source>Number of the message in the mailbox, from 1. 0 for a message inside another.</source>
        <translation>메일함 내 메시지의 번호로, 1부터 시작합니다. 다른 메시지 안의 메시지는 0입니다.</translation>
    </message>
    <message>
        <source>Name of the account the message was fetched with.</source>
        <translation>메시지를 가져올 때 사용한 계정의 이름입니다.</translation>
    </message>
    <message>
        <source>What is wrong with the message. Grows while more of it is decoded.</source>
        <translation>메시지의 문제입니다. 더 많이 디코딩할수록 늘어납니다.</translation>
    </message>
    <message>
        <source>Parts left out because they are badly formed or use an unsupported encoding.</source>
        <translation>형식이 잘못되었거나 지원되지 않는 인코딩을 사용하여 제외된 부분입니다.</translation>
    </message>
    <message>
        <source>Subject and sender in one line.</source>
        <translation>한 줄로 나타낸 제목과 보낸 사람입니다.</translation>
    </message>
    <message>
        <source>What JSON.stringify(mailMessage) writes: fields, bodies and attachments without their bytes.</source>
        <translation>JSON.stringify(mailMessage)가 쓰는 내용입니다. 필드, 본문, 바이트를 뺀 첨부 파일입니다.</translation>
    </message>
    <message>
        <source>An e-mail address with its name.</source>
        <translation>이름이 있는 이메일 주소입니다.</translation>
    </message>
    <message>
        <source>Name in front of the address, decoded; an empty text when there is none.</source>
        <translation>주소 앞의 이름입니다(디코딩됨). 없으면 빈 텍스트입니다.</translation>
    </message>
    <message>
        <source>The address as it was sent.</source>
        <translation>보낸 그대로의 주소입니다.</translation>
    </message>
    <message>
        <source>Part before the @.</source>
        <translation>@ 앞부분입니다.</translation>
    </message>
    <message>
        <source>Part behind the @.</source>
        <translation>@ 뒷부분입니다.</translation>
    </message>
    <message>
        <source>Part of user behind +; an empty text when there is none.</source>
        <translation>user에서 + 뒤의 부분입니다. 없으면 빈 텍스트입니다.</translation>
    </message>
    <message>
        <source>The domain with the letters people read, for one that was sent as xn--...</source>
        <translation>사람이 읽는 문자로 나타낸 도메인입니다. 보낸 형태는 xn--...</translation>
    </message>
    <message>
        <source>Name of the group the address was listed in; an empty text when in none.</source>
        <translation>주소가 속해 있던 그룹의 이름입니다. 없으면 빈 텍스트입니다.</translation>
    </message>
    <message>
        <source>The address as it stood in the header.</source>
        <translation>헤더에 있던 그대로의 주소입니다.</translation>
    </message>
    <message>
        <source>A header field.</source>
        <translation>헤더 필드입니다.</translation>
    </message>
    <message>
        <source>Name of the field as it was sent.</source>
        <translation>보낸 그대로의 필드 이름입니다.</translation>
    </message>
    <message>
        <source>Value, decoded and on one line.</source>
        <translation>값입니다. 디코딩된 한 줄입니다.</translation>
    </message>
    <message>
        <source>Value as it was sent, each byte one character.</source>
        <translation>보낸 그대로의 값입니다. 바이트마다 한 글자입니다.</translation>
    </message>
    <message>
        <source>Place in the header, from 0.</source>
        <translation>헤더에서의 위치로, 0부터 시작합니다.</translation>
    </message>
    <message>
        <source>A file that a message carries.</source>
        <translation>메시지에 포함된 파일입니다.</translation>
    </message>
    <message>
        <source>Name of the file, safe to be used: no folders, no control characters.</source>
        <translation>안전하게 사용할 수 있는 파일 이름입니다. 폴더나 제어 문자가 없습니다.</translation>
    </message>
    <message>
        <source>Name of the file as it was sent, decoded.</source>
        <translation>보낸 그대로의 파일 이름입니다(디코딩됨).</translation>
    </message>
    <message>
        <source>Type in lower case, such as &quot;application/pdf&quot;.</source>
        <translation>형식을 나타내는 소문자 텍스트입니다(예: &quot;application/pdf&quot;).</translation>
    </message>
    <message>
        <source>Character set the attachment declares.</source>
        <translation>첨부 파일에 선언된 문자 집합입니다.</translation>
    </message>
    <message>
        <source>&quot;attachment&quot;, &quot;inline&quot; or an empty text.</source>
        <translation>&quot;attachment&quot;, &quot;inline&quot; 또는 빈 텍스트입니다.</translation>
    </message>
    <message>
        <source>Content-ID without angle brackets, by which HTML refers to it.</source>
        <translation>HTML에서 참조할 때 사용하는 Content-ID입니다(꺾쇠괄호 제외).</translation>
    </message>
    <message>
        <source>Whether it is shown inside the text, as a picture in HTML.</source>
        <translation>HTML의 그림처럼 텍스트 안에 표시되는지 여부입니다.</translation>
    </message>
    <message>
        <source>Whether it is a winmail.dat of Outlook, which holds the real attachments.</source>
        <translation>실제 첨부 파일이 들어 있는 Outlook의 winmail.dat인지 여부입니다.</translation>
    </message>
    <message>
        <source>Size when decoded, in bytes.</source>
        <translation>디코딩한 크기입니다(바이트).</translation>
    </message>
    <message>
        <source>Whether something of its content could not be decoded.</source>
        <translation>내용 중 디코딩하지 못한 것이 있는지 여부입니다.</translation>
    </message>
    <message>
        <source>The message it holds when it is a forwarded message; else null.</source>
        <translation>전달된 메시지인 경우 그 안의 메시지입니다. 아니면 null입니다.</translation>
    </message>
    <message>
        <source>Its content, decoded, in bytes.</source>
        <translation>디코딩된 내용입니다(바이트).</translation>
    </message>
    <message>
        <source>Its content as text, by its character set.</source>
        <translation>문자 집합에 따라 텍스트로 바꾼 내용입니다.</translation>
    </message>
    <message>
        <source>SHA-256 of its content: 64 hexadecimal digits.</source>
        <translation>내용의 SHA-256, 16진수 64자리입니다.</translation>
    </message>
    <message>
        <source>Not available: always throws, for a script has no access to files.</source>
        <translation>사용할 수 없습니다. 스크립트는 파일에 접근할 수 없으므로 항상 예외가 발생합니다.</translation>
    </message>
    <message>
        <source>What JSON.stringify() writes: all but the content.</source>
        <translation>JSON.stringify()가 쓰는 내용입니다. 파일 내용을 뺀 전부입니다.</translation>
    </message>
    <message>
        <source>A MIME part of a message.</source>
        <translation>메시지의 MIME 부분입니다.</translation>
    </message>
    <message>
        <source>Place in the tree, such as &quot;1.2&quot;.</source>
        <translation>트리에서의 위치입니다(예: &quot;1.2&quot;).</translation>
    </message>
    <message>
        <source>Type in lower case.</source>
        <translation>형식을 나타내는 소문자 텍스트입니다.</translation>
    </message>
    <message>
        <source>Header fields of the part.</source>
        <translation>부분의 헤더 필드입니다.</translation>
    </message>
    <message>
        <source>First header field of that name of the part, decoded.</source>
        <translation>부분에서 해당 이름의 첫 번째 헤더 필드입니다(디코딩됨).</translation>
    </message>
    <message>
        <source>All header fields of that name of the part.</source>
        <translation>부분에서 해당 이름의 모든 헤더 필드입니다.</translation>
    </message>
    <message>
        <source>Whether the part has a header field of that name.</source>
        <translation>부분에 해당 이름의 헤더 필드가 있는지 여부입니다.</translation>
    </message>
    <message>
        <source>A parameter of a header field of the part.</source>
        <translation>부분에 있는 헤더 필드의 매개 변수입니다.</translation>
    </message>
    <message>
        <source>Parts inside this one.</source>
        <translation>이 부분 안의 부분입니다.</translation>
    </message>
    <message>
        <source>What JSON.stringify() writes: path, type and children.</source>
        <translation>JSON.stringify()가 쓰는 내용입니다. path, type, children입니다.</translation>
    </message>
    <message>
        <source>Something wrong with a message.</source>
        <translation>메시지의 문제입니다.</translation>
    </message>
    <message>
        <source>&quot;error&quot; or &quot;warning&quot;.</source>
        <translation>&quot;error&quot; 또는 &quot;warning&quot;입니다.</translation>
    </message>
    <message>
        <source>Short name, such as &quot;base64-damaged&quot;.</source>
        <translation>짧은 이름입니다(예: &quot;base64-damaged&quot;).</translation>
    </message>
    <message>
        <source>Path of the part it is about; an empty text for the header.</source>
        <translation>해당 부분의 경로입니다. 헤더이면 빈 텍스트입니다.</translation>
    </message>
    <message>
        <source>Where in the message it was met, in bytes; -1 when unknown.</source>
        <translation>메시지에서 발견된 위치입니다(바이트). 알 수 없으면 -1입니다.</translation>
    </message>
    <message>
        <source>A sentence for people.</source>
        <translation>사람이 읽는 문장입니다.</translation>
    </message>
    <message>
        <source>A report on what became of a message (RFC 3464).</source>
        <translation>메시지의 처리 결과에 대한 보고서입니다(RFC 3464).</translation>
    </message>
    <message>
        <source>Server that reports.</source>
        <translation>보고하는 서버입니다.</translation>
    </message>
    <message>
        <source>When that server got the message.</source>
        <translation>그 서버가 메시지를 받은 시각입니다.</translation>
    </message>
    <message>
        <source>What became of it for each recipient.</source>
        <translation>받는 사람별 결과입니다.</translation>
    </message>
    <message>
        <source>Message-ID of the message the report is about.</source>
        <translation>보고 대상 메시지의 Message-ID입니다.</translation>
    </message>
    <message>
        <source>Subject of the message the report is about.</source>
        <translation>보고 대상 메시지의 제목입니다.</translation>
    </message>
    <message>
        <source>What became of a message for one recipient.</source>
        <translation>받는 사람 한 명에 대한 메시지의 결과입니다.</translation>
    </message>
    <message>
        <source>Address it was delivered to in the end.</source>
        <translation>최종적으로 배달된 주소입니다.</translation>
    </message>
    <message>
        <source>Address the sender gave.</source>
        <translation>보낸 사람이 지정한 주소입니다.</translation>
    </message>
    <message>
        <source>&quot;failed&quot;, &quot;delayed&quot;, &quot;delivered&quot;, &quot;relayed&quot; or &quot;expanded&quot;.</source>
        <translation>&quot;failed&quot;, &quot;delayed&quot;, &quot;delivered&quot;, &quot;relayed&quot; 또는 &quot;expanded&quot;입니다.</translation>
    </message>
    <message>
        <source>Status code (RFC 3463): &quot;5.1.1&quot; says that there is no such mailbox. 5 is for good, 4 for now.</source>
        <translation>상태 코드(RFC 3463)입니다. &quot;5.1.1&quot;은 그런 메일함이 없음을 뜻합니다. 5는 영구, 4는 일시적 오류입니다.</translation>
    </message>
    <message>
        <source>What the other server said.</source>
        <translation>상대 서버의 응답입니다.</translation>
    </message>
    <message>
        <source>The other server.</source>
        <translation>상대 서버입니다.</translation>
    </message>
    <message>
        <source>A complaint about a message (RFC 5965).</source>
        <translation>메시지에 대한 신고입니다(RFC 5965).</translation>
    </message>
    <message>
        <source>&quot;abuse&quot;, &quot;fraud&quot;, &quot;virus&quot;, &quot;not-spam&quot; or other.</source>
        <translation>&quot;abuse&quot;, &quot;fraud&quot;, &quot;virus&quot;, &quot;not-spam&quot; 등입니다.</translation>
    </message>
    <message>
        <source>Program that wrote the report.</source>
        <translation>보고서를 작성한 프로그램입니다.</translation>
    </message>
    <message>
        <source>Version of the format.</source>
        <translation>형식의 버전입니다.</translation>
    </message>
    <message>
        <source>Envelope identifier of the message complained about.</source>
        <translation>신고된 메시지의 봉투(envelope) 식별자입니다.</translation>
    </message>
    <message>
        <source>Address the message complained about was sent from.</source>
        <translation>신고된 메시지를 보낸 주소입니다.</translation>
    </message>
    <message>
        <source>Network address the message complained about came from.</source>
        <translation>신고된 메시지가 온 네트워크 주소입니다.</translation>
    </message>
    <message>
        <source>How many complaints the report stands for.</source>
        <translation>보고서가 나타내는 신고의 건수입니다.</translation>
    </message>
    <message>
        <source>When the message complained about arrived.</source>
        <translation>신고된 메시지가 도착한 시각입니다.</translation>
    </message>
    <message>
        <source>What the checks of the sender found.</source>
        <translation>보낸 사람 검사의 결과입니다.</translation>
    </message>
    <message>
        <source>Addresses the message complained about was sent to.</source>
        <translation>신고된 메시지를 받은 주소입니다.</translation>
    </message>
    <message>
        <source>Domains the complaint is about.</source>
        <translation>신고 대상 도메인입니다.</translation>
    </message>
    <message>
        <source>Links the complaint is about.</source>
        <translation>신고 대상 링크입니다.</translation>
    </message>
    <message>
        <source>Message-ID of the message complained about.</source>
        <translation>신고된 메시지의 Message-ID입니다.</translation>
    </message>
    <message>
        <source>Subject of the message complained about.</source>
        <translation>신고된 메시지의 제목입니다.</translation>
    </message>
    <message>
        <source>The running task.</source>
        <translation>실행 중인 작업입니다.</translation>
    </message>
    <message>
        <source>Identifier of the task.</source>
        <translation>작업의 식별자입니다.</translation>
    </message>
    <message>
        <source>When the task started.</source>
        <translation>작업이 시작된 시각입니다.</translation>
    </message>
    <message>
        <source>Which visit to the mailbox this is, from 1; 0 outside a pass.</source>
        <translation>메일함을 확인하는 회차로, 1부터 시작합니다. 회차 밖에서는 0입니다.</translation>
    </message>
    <message>
        <source>Whether nothing is deleted and nothing fires.</source>
        <translation>아무것도 삭제하거나 활성화하지 않는지 여부입니다.</translation>
    </message>
    <message>
        <source>Variables that live as long as the task, from message to message.</source>
        <translation>메시지가 바뀌어도 작업이 끝날 때까지 유지되는 변수입니다.</translation>
    </message>
    <message>
        <source>The project.</source>
        <translation>프로젝트입니다.</translation>
    </message>
    <message>
        <source>Label of the project.</source>
        <translation>프로젝트의 레이블입니다.</translation>
    </message>
    <message>
        <source>Variables that are kept in the state folder, from run to run. At most 1 MB.</source>
        <translation>실행이 바뀌어도 상태 폴더에 보관되는 변수입니다. 최대 1MB입니다.</translation>
    </message>
    <message>
        <source>The activity.</source>
        <translation>활동입니다.</translation>
    </message>
    <message>
        <source>Internal name.</source>
        <translation>내부 이름입니다.</translation>
    </message>
    <message>
        <source>Label.</source>
        <translation>레이블입니다.</translation>
    </message>
    <message>
        <source>Variables of the event; empty here.</source>
        <translation>이벤트의 변수입니다. 여기에서는 비어 있습니다.</translation>
    </message>
    <message>
        <source>Variables: members of any name. Texts, numbers, booleans, dates and JSON values are kept.</source>
        <translation>변수입니다. 멤버 이름은 자유입니다. 텍스트, 숫자, 불리언, 날짜, JSON 값이 보관됩니다.</translation>
    </message>
    <message>
        <source>the moment; null is allowed</source>
        <translation>시각. null도 가능합니다</translation>
    </message>
    <message>
        <source>text with the letters</source>
        <translation>서식 문자가 있는 텍스트</translation>
    </message>
    <message>
        <source>HTML text</source>
        <translation>HTML 텍스트</translation>
    </message>
    <message>
        <source>name of the field; upper or lower case does not matter</source>
        <translation>필드의 이름. 대/소문자를 구분하지 않습니다</translation>
    </message>
    <message>
        <source>name of the field</source>
        <translation>필드의 이름</translation>
    </message>
    <message>
        <source>name of the parameter, such as &quot;charset&quot;</source>
        <translation>매개 변수의 이름(예: &quot;charset&quot;)</translation>
    </message>
    <message>
        <source>has no effect</source>
        <translation>아무 효과가 없습니다</translation>
    </message>
</context>
<context>
    <name>Inlet::Language::ApiHtml</name>
    <message>
        <source>Handler Reference</source>
        <translation>핸들러 참조</translation>
    </message>
    <message>
        <source>A handler is the body of a JavaScript function. It runs once for each message and returns a code:</source>
        <translation>핸들러는 JavaScript 함수의 본문입니다. 메시지마다 한 번 실행되어 코드를 반환합니다:</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>코드</translation>
    </message>
    <message>
        <source>Message on the server</source>
        <translation>서버의 메시지</translation>
    </message>
    <message>
        <source>Transition</source>
        <translation>전환</translation>
    </message>
    <message>
        <source>deleted</source>
        <translation>삭제</translation>
    </message>
    <message>
        <source>fires</source>
        <translation>활성화</translation>
    </message>
    <message>
        <source>left</source>
        <translation>남겨 둠</translation>
    </message>
    <message>
        <source>Anything else, an exception or logError() is an error of that message: it stays on the server and its transition does not fire. Nothing a handler changes is seen by the next message, but for task.vars and instance.vars.</source>
        <translation>그 밖의 값, 예외, logError()는 해당 메시지의 오류입니다. 메시지는 서버에 남고 전환은 활성화되지 않습니다. task.vars와 instance.vars를 제외하면 핸들러가 변경한 것은 다음 메시지에 전달되지 않습니다.</translation>
    </message>
    <message>
        <source>Objects and Functions</source>
        <translation>객체와 함수</translation>
    </message>
    <message>
        <source>Members of the Objects</source>
        <translation>객체의 멤버</translation>
    </message>
    <message>
        <source>JavaScript</source>
        <translation>JavaScript</translation>
    </message>
    <message>
        <source>The language is ES2016 with ?., ??, ** and Object.entries(). These are missing: async and await, &quot;...&quot; in objects, fields of classes, catch without a name, logical assignment, BigInt, named groups, look-behind, \p{...} and the flag s of regular expressions. The editor names what to write in their place.</source>
        <translation>언어는 ES2016에 ?., ??, **, Object.entries()를 더한 것입니다. 다음은 없습니다: async와 await, 객체의 &quot;...&quot;, 클래스의 필드, 이름 없는 catch, 논리 할당, BigInt, 명명된 그룹, 후방 탐색, 정규식의 \p{...}와 플래그 s. 대신 쓸 코드는 편집기가 알려 줍니다.</translation>
    </message>
</context>
<context>
    <name>Inlet::Language::Names</name>
    <message>
        <source>%1 has no member &quot;%2&quot;.</source>
        <translation>%1에 멤버 &quot;%2&quot;이(가) 없습니다.</translation>
    </message>
    <message>
        <source>%1 has no member &quot;%2&quot;; &quot;%3&quot; is near.</source>
        <translation>%1에 멤버 &quot;%2&quot;이(가) 없습니다. 비슷한 이름: &quot;%3&quot;.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is neither declared nor known here.</source>
        <translation>&quot;%1&quot;은(는) 선언되지 않았고 여기에서 알 수 없는 이름입니다.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is neither declared nor known here; &quot;%2&quot; is near.</source>
        <translation>&quot;%1&quot;은(는) 선언되지 않았고 여기에서 알 수 없는 이름입니다. 비슷한 이름: &quot;%2&quot;.</translation>
    </message>
</context>
<context>
    <name>Inlet::Language::Returns</name>
    <message>
        <source>The script can end here without a value. It has to return %1.</source>
        <translation>스크립트가 여기에서 값 없이 끝날 수 있습니다. 반환해야 하는 값: %1.</translation>
    </message>
    <message>
        <source>The script returns no value. It has to return %1.</source>
        <translation>스크립트가 값을 반환하지 않습니다. 반환해야 하는 값: %1.</translation>
    </message>
    <message>
        <source>1, 2, 3 or 4</source>
        <translation>1, 2, 3, 4 중 하나</translation>
    </message>
    <message>
        <source>a Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>&quot;return&quot; gives no value here. It has to return %1.</source>
        <translation>이 &quot;return&quot;에는 값이 없습니다. 반환해야 하는 값: %1.</translation>
    </message>
    <message>
        <source>%1 is not a value this script may return. It has to return %2.</source>
        <translation>%1은(는) 이 스크립트가 반환할 수 있는 값이 아닙니다. 반환해야 하는 값: %2.</translation>
    </message>
</context>
<context>
    <name>Inlet::Language::SyntaxGuess</name>
    <message>
        <source>A string that begins with %1 is not closed on its line.</source>
        <translation>%1(으)로 시작하는 문자열이 같은 줄에서 닫히지 않았습니다.</translation>
    </message>
    <message>
        <source>A text that begins with ` is not closed.</source>
        <translation>`(으)로 시작하는 텍스트가 닫히지 않았습니다.</translation>
    </message>
    <message>
        <source>A regular expression that begins with / is not closed on its line.</source>
        <translation>/로 시작하는 정규식이 같은 줄에서 닫히지 않았습니다.</translation>
    </message>
    <message>
        <source>The %1 of line %2 is not closed.</source>
        <translation>%2행의 %1이(가) 닫히지 않았습니다.</translation>
    </message>
    <message>
        <source>The %1 of line %2 closes nothing.</source>
        <translation>%2행의 %1에 대응하는 여는 괄호가 없습니다.</translation>
    </message>
    <message>
        <source>A name cannot begin with a digit: %1.</source>
        <translation>이름은 숫자로 시작할 수 없습니다: %1.</translation>
    </message>
    <message>
        <source>This &quot;else&quot; belongs to no &quot;if&quot;.</source>
        <translation>이 &quot;else&quot;에 대응하는 &quot;if&quot;가 없습니다.</translation>
    </message>
    <message>
        <source>%1 compares two values. To give a value write &quot;=&quot;.</source>
        <translation>%1은(는) 두 값을 비교합니다. 값을 대입하려면 &quot;=&quot;를 쓰십시오.</translation>
    </message>
    <message>
        <source>A function that stands alone needs a name: function name() { }.</source>
        <translation>단독으로 쓰는 함수에는 이름이 필요합니다: function name() { }.</translation>
    </message>
    <message>
        <source>Is %1 meant to be %2?</source>
        <translation>%1 대신 %2을(를) 쓰려고 하셨습니까?</translation>
    </message>
    <message>
        <source>A value is missing between %1 and %2.</source>
        <translation>%1와(과) %2 사이에 값이 없습니다.</translation>
    </message>
    <message>
        <source>An operator or &quot;;&quot; is missing before %1.</source>
        <translation>%1 앞에 연산자 또는 &quot;;&quot;이 없습니다.</translation>
    </message>
    <message>
        <source>A comment that begins with /* is not closed.</source>
        <translation>/*로 시작하는 주석이 닫히지 않았습니다.</translation>
    </message>
</context>
<context>
    <name>Inlet::Language::Unsupported</name>
    <message>
        <source>&quot;flat&quot; does not exist here. Write: [].concat(...list).</source>
        <translation>&quot;flat&quot;은 여기에 없습니다. 다음과 같이 쓰십시오: [].concat(...list).</translation>
    </message>
    <message>
        <source>&quot;flatMap&quot; does not exist here. Write: [].concat(...list.map(f)).</source>
        <translation>&quot;flatMap&quot;은 여기에 없습니다. 다음과 같이 쓰십시오: [].concat(...list.map(f)).</translation>
    </message>
    <message>
        <source>&quot;replaceAll&quot; does not exist here. Write: text.split(a).join(b), or replace() with the flag g.</source>
        <translation>&quot;replaceAll&quot;은 여기에 없습니다. text.split(a).join(b)라고 쓰거나 플래그 g와 함께 replace()를 사용하십시오.</translation>
    </message>
    <message>
        <source>&quot;matchAll&quot; does not exist here. Call exec() with the flag g in a loop.</source>
        <translation>&quot;matchAll&quot;은 여기에 없습니다. 플래그 g와 함께 exec()를 루프에서 호출하십시오.</translation>
    </message>
    <message>
        <source>&quot;at&quot; does not exist here. Write: list[list.length - 1].</source>
        <translation>&quot;at&quot;은 여기에 없습니다. 다음과 같이 쓰십시오: list[list.length - 1].</translation>
    </message>
    <message>
        <source>&quot;trimEnd&quot; does not exist here. Write: text.replace(/\s+$/, &quot;&quot;), or trim().</source>
        <translation>&quot;trimEnd&quot;는 여기에 없습니다. text.replace(/\s+$/, &quot;&quot;) 또는 trim()을 쓰십시오.</translation>
    </message>
    <message>
        <source>&quot;trimStart&quot; does not exist here. Write: text.replace(/^\s+/, &quot;&quot;), or trim().</source>
        <translation>&quot;trimStart&quot;는 여기에 없습니다. text.replace(/^\s+/, &quot;&quot;) 또는 trim()을 쓰십시오.</translation>
    </message>
    <message>
        <source>&quot;trimRight&quot; does not exist here. Write: text.replace(/\s+$/, &quot;&quot;), or trim().</source>
        <translation>&quot;trimRight&quot;는 여기에 없습니다. text.replace(/\s+$/, &quot;&quot;) 또는 trim()을 쓰십시오.</translation>
    </message>
    <message>
        <source>&quot;trimLeft&quot; does not exist here. Write: text.replace(/^\s+/, &quot;&quot;), or trim().</source>
        <translation>&quot;trimLeft&quot;는 여기에 없습니다. text.replace(/^\s+/, &quot;&quot;) 또는 trim()을 쓰십시오.</translation>
    </message>
    <message>
        <source>&quot;findLast&quot; does not exist here. Write: list.slice().reverse().find(f).</source>
        <translation>&quot;findLast&quot;는 여기에 없습니다. 다음과 같이 쓰십시오: list.slice().reverse().find(f).</translation>
    </message>
    <message>
        <source>&quot;findLastIndex&quot; does not exist here. Count down with a loop.</source>
        <translation>&quot;findLastIndex&quot;는 여기에 없습니다. 루프에서 거꾸로 세십시오.</translation>
    </message>
    <message>
        <source>&quot;toSorted&quot; does not exist here. Write: list.slice().sort(f).</source>
        <translation>&quot;toSorted&quot;는 여기에 없습니다. 다음과 같이 쓰십시오: list.slice().sort(f).</translation>
    </message>
    <message>
        <source>&quot;toReversed&quot; does not exist here. Write: list.slice().reverse().</source>
        <translation>&quot;toReversed&quot;는 여기에 없습니다. 다음과 같이 쓰십시오: list.slice().reverse().</translation>
    </message>
    <message>
        <source>XML in scripts (E4X) is not supported. Build the text as a string.</source>
        <translation>스크립트의 XML(E4X)은 지원되지 않습니다. 텍스트를 문자열로 만드십시오.</translation>
    </message>
    <message>
        <source>&quot;Object.fromEntries&quot; does not exist here. Set the members in a loop.</source>
        <translation>&quot;Object.fromEntries&quot;는 여기에 없습니다. 루프에서 멤버를 설정하십시오.</translation>
    </message>
    <message>
        <source>&quot;Object.hasOwn&quot; does not exist here. Write: object.hasOwnProperty(name).</source>
        <translation>&quot;Object.hasOwn&quot;은 여기에 없습니다. 다음과 같이 쓰십시오: object.hasOwnProperty(name).</translation>
    </message>
    <message>
        <source>&quot;Object.groupBy&quot; does not exist here. Use reduce().</source>
        <translation>&quot;Object.groupBy&quot;는 여기에 없습니다. reduce()를 사용하십시오.</translation>
    </message>
    <message>
        <source>&quot;task.setCompleted&quot; does not exist here. The code that is returned decides.</source>
        <translation>&quot;task.setCompleted&quot;는 여기에 없습니다. 반환하는 코드가 결정합니다.</translation>
    </message>
    <message>
        <source>&quot;task.postEvent&quot; does not exist here. Return 1 or 2 to fire the transition.</source>
        <translation>&quot;task.postEvent&quot;는 여기에 없습니다. 전환을 활성화하려면 1 또는 2를 반환하십시오.</translation>
    </message>
    <message>
        <source>&quot;task.setNextProcessingDate&quot; does not exist here. Use the tab Scheduling.</source>
        <translation>&quot;task.setNextProcessingDate&quot;는 여기에 없습니다. 일정 탭을 사용하십시오.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; does not exist here: a script runs from start to end.</source>
        <translation>&quot;%1&quot;은(는) 여기에 없습니다. 스크립트는 처음부터 끝까지 실행됩니다.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; does not exist here: a script has no access to files.</source>
        <translation>&quot;%1&quot;은(는) 여기에 없습니다. 스크립트는 파일에 접근할 수 없습니다.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; does not exist here: a script has no access to the network.</source>
        <translation>&quot;%1&quot;은(는) 여기에 없습니다. 스크립트는 네트워크에 접근할 수 없습니다.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; does not exist here: a script has no database.</source>
        <translation>&quot;%1&quot;은(는) 여기에 없습니다. 스크립트에는 데이터베이스가 없습니다.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; does not exist here: a script starts no programs.</source>
        <translation>&quot;%1&quot;은(는) 여기에 없습니다. 스크립트는 프로그램을 시작할 수 없습니다.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; does not exist here: a script is one function body.</source>
        <translation>&quot;%1&quot;은(는) 여기에 없습니다. 스크립트는 하나의 함수 본문입니다.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; does not exist here: read XML with regular expressions.</source>
        <translation>&quot;%1&quot;은(는) 여기에 없습니다. XML은 정규식으로 읽으십시오.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; does not exist here. Keep values in instance.vars.</source>
        <translation>&quot;%1&quot;은(는) 여기에 없습니다. 값은 instance.vars에 보관하십시오.</translation>
    </message>
    <message>
        <source>&quot;globalThis&quot; does not exist here. Use the name alone.</source>
        <translation>&quot;globalThis&quot;는 여기에 없습니다. 이름만 쓰십시오.</translation>
    </message>
    <message>
        <source>&quot;window&quot; does not exist here: there is no page.</source>
        <translation>&quot;window&quot;는 여기에 없습니다. 페이지가 없습니다.</translation>
    </message>
    <message>
        <source>&quot;document&quot; does not exist here: there is no page.</source>
        <translation>&quot;document&quot;는 여기에 없습니다. 페이지가 없습니다.</translation>
    </message>
    <message>
        <source>&quot;Intl&quot; does not exist here. Use formatDate() and toFixed().</source>
        <translation>&quot;Intl&quot;은 여기에 없습니다. formatDate()와 toFixed()를 사용하십시오.</translation>
    </message>
    <message>
        <source>&quot;BigInt&quot; does not exist here. Keep long numbers as text.</source>
        <translation>&quot;BigInt&quot;는 여기에 없습니다. 긴 숫자는 텍스트로 보관하십시오.</translation>
    </message>
    <message>
        <source>&quot;console&quot; does not exist here. Write: logInfo(text).</source>
        <translation>&quot;console&quot;은 여기에 없습니다. 다음과 같이 쓰십시오: logInfo(text).</translation>
    </message>
    <message>
        <source>&quot;print&quot; does not exist here. Write: logInfo(text).</source>
        <translation>&quot;print&quot;는 여기에 없습니다. 다음과 같이 쓰십시오: logInfo(text).</translation>
    </message>
    <message>
        <source>&quot;alert&quot; does not exist here. Write: logInfo(text).</source>
        <translation>&quot;alert&quot;는 여기에 없습니다. 다음과 같이 쓰십시오: logInfo(text).</translation>
    </message>
    <message>
        <source>&quot;btoa&quot; does not exist here.</source>
        <translation>&quot;btoa&quot;는 여기에 없습니다.</translation>
    </message>
    <message>
        <source>&quot;atob&quot; does not exist here. Attachments are decoded: use bytes() or text().</source>
        <translation>&quot;atob&quot;는 여기에 없습니다. 첨부 파일은 디코딩되어 있습니다. bytes() 또는 text()를 사용하십시오.</translation>
    </message>
    <message>
        <source>&quot;Buffer&quot; does not exist here. Use Uint8Array.</source>
        <translation>&quot;Buffer&quot;는 여기에 없습니다. Uint8Array를 사용하십시오.</translation>
    </message>
    <message>
        <source>&quot;structuredClone&quot; does not exist here. Write: JSON.parse(JSON.stringify(value)).</source>
        <translation>&quot;structuredClone&quot;은 여기에 없습니다. 다음과 같이 쓰십시오: JSON.parse(JSON.stringify(value)).</translation>
    </message>
    <message>
        <source>&quot;getCurrentDate&quot; does not exist here. Write: new Date().</source>
        <translation>&quot;getCurrentDate&quot;는 여기에 없습니다. 다음과 같이 쓰십시오: new Date().</translation>
    </message>
    <message>
        <source>&quot;parseTimeStamp&quot; does not exist here. Write: parseDate(text).</source>
        <translation>&quot;parseTimeStamp&quot;는 여기에 없습니다. 다음과 같이 쓰십시오: parseDate(text).</translation>
    </message>
    <message>
        <source>&quot;formatNumber&quot; does not exist here. Write: number.toFixed(digits).</source>
        <translation>&quot;formatNumber&quot;는 여기에 없습니다. 다음과 같이 쓰십시오: number.toFixed(digits).</translation>
    </message>
    <message>
        <source>Private members (#name) are not supported. Begin the name with _.</source>
        <translation>프라이빗 멤버(#name)는 지원되지 않습니다. 이름을 _로 시작하십시오.</translation>
    </message>
    <message>
        <source>&quot;for each&quot; is not supported. Write: for (const item of list).</source>
        <translation>&quot;for each&quot;는 지원되지 않습니다. 다음과 같이 쓰십시오: for (const item of list).</translation>
    </message>
    <message>
        <source>&quot;async&quot; and &quot;await&quot; are not supported: a script runs from start to end.</source>
        <translation>&quot;async&quot;와 &quot;await&quot;는 지원되지 않습니다. 스크립트는 처음부터 끝까지 실행됩니다.</translation>
    </message>
    <message>
        <source>&quot;catch&quot; needs a name. Write: catch (error) { }.</source>
        <translation>&quot;catch&quot;에는 이름이 필요합니다. 다음과 같이 쓰십시오: catch (error) { }.</translation>
    </message>
    <message>
        <source>&quot;import&quot; and &quot;export&quot; are not available: a script is one function body.</source>
        <translation>&quot;import&quot;와 &quot;export&quot;는 사용할 수 없습니다. 스크립트는 하나의 함수 본문입니다.</translation>
    </message>
    <message>
        <source>Fields of classes are not supported. Set them in the constructor: this.name = value.</source>
        <translation>클래스의 필드는 지원되지 않습니다. 생성자에서 설정하십시오: this.name = value.</translation>
    </message>
    <message>
        <source>&quot;_&quot; inside a number is not supported.</source>
        <translation>숫자 안의 &quot;_&quot;은(는) 지원되지 않습니다.</translation>
    </message>
    <message>
        <source>Numbers that end in n (BigInt) are not supported.</source>
        <translation>n으로 끝나는 숫자(BigInt)는 지원되지 않습니다.</translation>
    </message>
    <message>
        <source>The flag s of regular expressions is not supported. Write [^] for any character.</source>
        <translation>정규식의 플래그 s는 지원되지 않습니다. 임의의 문자는 [^]로 쓰십시오.</translation>
    </message>
    <message>
        <source>The flags d and v of regular expressions are not supported.</source>
        <translation>정규식의 플래그 d와 v는 지원되지 않습니다.</translation>
    </message>
    <message>
        <source>Look-behind (?&lt;= and (?&lt;! is not supported in regular expressions. Capture what is before it.</source>
        <translation>후방 탐색 (?&lt;= 및 (?&lt;!는 정규식에서 지원되지 않습니다. 앞부분을 캡처하십시오.</translation>
    </message>
    <message>
        <source>Named groups are not supported in regular expressions. Count the groups: match[1].</source>
        <translation>명명된 그룹은 정규식에서 지원되지 않습니다. 그룹의 번호를 사용하십시오: match[1].</translation>
    </message>
    <message>
        <source>\p{...} is not supported in regular expressions. Write the characters: [A-Za-z\u00C0-\uFFFF].</source>
        <translation>\p{...}는 정규식에서 지원되지 않습니다. 문자를 쓰십시오: [A-Za-z\u00C0-\uFFFF].</translation>
    </message>
    <message>
        <source>Logical assignment is not supported. Write: a = a || b.</source>
        <translation>논리 할당은 지원되지 않습니다. 다음과 같이 쓰십시오: a = a || b.</translation>
    </message>
    <message>
        <source>&quot;...&quot; is not supported in objects. Use Object.assign().</source>
        <translation>객체의 &quot;...&quot; 구문은 지원되지 않습니다. Object.assign()을 사용하십시오.</translation>
    </message>
    <message>
        <source>Typographic quotes do not begin a string. Write &apos; or &quot;.</source>
        <translation>둥근 따옴표로는 문자열을 시작할 수 없습니다. &apos; 또는 &quot;를 쓰십시오.</translation>
    </message>
    <message>
        <source>A &quot;#!&quot; line is not part of a script here. Remove it.</source>
        <translation>&quot;#!&quot; 줄은 여기에서 스크립트에 포함되지 않습니다. 제거하십시오.</translation>
    </message>
</context>
<context>
    <name>Inlet::Ledger::Database</name>
    <message>
        <source>The SQLite driver of Qt is not installed, so that no ledger can be kept. Install the package with the plugin &quot;qsqlite&quot;.</source>
        <translation>Qt의 SQLite 드라이버가 설치되어 있지 않아 원장을 기록할 수 없습니다. &quot;qsqlite&quot; 플러그인이 포함된 패키지를 설치하십시오.</translation>
    </message>
    <message>
        <source>The ledger &quot;%1&quot; cannot be kept safe against a crash in its folder. Choose a state folder on a local disk.</source>
        <translation>원장 &quot;%1&quot;을(를) 현재 폴더에서는 비정상 종료에 대비해 안전하게 보관할 수 없습니다. 로컬 디스크의 상태 폴더를 선택하십시오.</translation>
    </message>
    <message>
        <source>The ledger &quot;%1&quot; is damaged. Restore it from a backup, or move it away together with its &quot;-wal&quot; and &quot;-shm&quot; files to begin a new one; messages that were handled and are still on the server are then handled again.</source>
        <translation>원장 &quot;%1&quot;이(가) 손상되었습니다. 백업에서 복원하거나, &quot;-wal&quot; 및 &quot;-shm&quot; 파일과 함께 옮겨 새로 시작하십시오. 새로 시작하면 이미 처리되었지만 서버에 남아 있는 메시지가 다시 처리됩니다.</translation>
    </message>
    <message>
        <source>The ledger &quot;%1&quot; cannot be written because the disk is full. Free some space.</source>
        <translation>디스크가 가득 차서 원장 &quot;%1&quot;을(를) 쓸 수 없습니다. 공간을 확보하십시오.</translation>
    </message>
    <message>
        <source>The ledger &quot;%1&quot; is in use by another program. Close that program.</source>
        <translation>원장 &quot;%1&quot;을(를) 다른 프로그램이 사용 중입니다. 해당 프로그램을 닫으십시오.</translation>
    </message>
    <message>
        <source>The ledger &quot;%1&quot; cannot be read or written. Check the permissions of the file and its folder, and the disk.</source>
        <translation>원장 &quot;%1&quot;을(를) 읽거나 쓸 수 없습니다. 파일과 폴더의 권한, 디스크를 확인하십시오.</translation>
    </message>
</context>
<context>
    <name>Inlet::Ledger::LedgerFile</name>
    <message>
        <source>The ledger &quot;%1&quot; cannot be created. Check the permissions of its folder and the disk.</source>
        <translation>원장 &quot;%1&quot;을(를) 만들 수 없습니다. 폴더 권한과 디스크를 확인하십시오.</translation>
    </message>
    <message>
        <source>The ledger &quot;%1&quot; is missing, but its write-ahead log &quot;%1-wal&quot; is there. Restore the ledger from a backup, or move the log away to begin a new one.</source>
        <translation>원장 &quot;%1&quot;이(가) 없지만 미리 쓰기 로그 &quot;%1-wal&quot;은 있습니다. 백업에서 원장을 복원하거나 로그를 옮겨 새로 시작하십시오.</translation>
    </message>
    <message>
        <source>The file &quot;%1&quot; can be read by others, and this cannot be changed. Make it accessible to its owner only.</source>
        <translation>&quot;%1&quot; 파일을 다른 사용자가 읽을 수 있으며 이를 변경할 수 없습니다. 소유자만 접근할 수 있게 하십시오.</translation>
    </message>
</context>
<context>
    <name>Inlet::Ledger::LedgerReader</name>
    <message>
        <source>There is no ledger &quot;%1&quot;: nothing has been handled yet.</source>
        <translation>원장 &quot;%1&quot;이(가) 없습니다. 아직 아무것도 처리하지 않았습니다.</translation>
    </message>
</context>
<context>
    <name>Inlet::Ledger::MailboxLock</name>
    <message>
        <source>The lock &quot;%1&quot; cannot be taken. Check the permissions of the file and its folder, and that the state folder is on a local disk.</source>
        <translation>잠금 &quot;%1&quot;을(를) 얻을 수 없습니다. 파일과 폴더의 권한, 상태 폴더가 로컬 디스크에 있는지 확인하십시오.</translation>
    </message>
    <message>
        <source>unknown process</source>
        <translation>알 수 없는 프로세스</translation>
    </message>
    <message>
        <source>process %1</source>
        <translation>프로세스 %1</translation>
    </message>
    <message>
        <source>The mailbox is in use by another runner (%1). Stop that runner or wait until it ends.</source>
        <translation>메일함을 다른 실행기(%1)가 사용 중입니다. 그 실행기를 중지하거나 끝날 때까지 기다리십시오.</translation>
    </message>
</context>
<context>
    <name>Inlet::Ledger::MessageCopies</name>
    <message>
        <source>No copy of the message can be kept in &quot;%1&quot;. Check the permissions of the folder and the disk.</source>
        <translation>메시지의 복사본을 &quot;%1&quot;에 보관할 수 없습니다. 폴더 권한과 디스크를 확인하십시오.</translation>
    </message>
</context>
<context>
    <name>Inlet::Ledger::Schema</name>
    <message>
        <source>The file &quot;%1&quot; is not a ledger of Inlet. Move it away or choose another state folder.</source>
        <translation>&quot;%1&quot; 파일은 Inlet의 원장이 아닙니다. 파일을 옮기거나 다른 상태 폴더를 선택하십시오.</translation>
    </message>
    <message>
        <source>The ledger &quot;%1&quot; was written by a newer version of Inlet (format %2, this version knows formats up to %3). Use the newer version, or choose another state folder.</source>
        <translation>원장 &quot;%1&quot;은(는) 더 새로운 버전의 Inlet에서 작성되었습니다(형식 %2, 이 버전은 형식 %3까지 지원). 새 버전을 사용하거나 다른 상태 폴더를 선택하십시오.</translation>
    </message>
</context>
<context>
    <name>Inlet::Message</name>
    <message>
        <source>The header field %1 occurs more than once. The first one counts.</source>
        <translation>헤더 필드 %1이(가) 두 번 이상 있습니다. 첫 번째 필드를 사용합니다.</translation>
    </message>
    <message>
        <source>An address field is too long or nested too deeply. Its end was not read.</source>
        <translation>주소 필드가 너무 길거나 너무 깊게 중첩되어 끝부분을 읽지 않았습니다.</translation>
    </message>
    <message>
        <source>An address field has an entry without an address.</source>
        <translation>주소 필드에 주소가 없는 항목이 있습니다.</translation>
    </message>
    <message>
        <source>A name in an address field is badly encoded.</source>
        <translation>주소 필드에 있는 이름의 인코딩이 잘못되었습니다.</translation>
    </message>
    <message>
        <source>The content type cannot be read.</source>
        <translation>콘텐츠 형식을 읽을 수 없습니다.</translation>
    </message>
    <message>
        <source>The content type of a multipart is too long, so it was not divided.</source>
        <translation>멀티파트의 콘텐츠 형식이 너무 길어 나누지 않았습니다.</translation>
    </message>
    <message>
        <source>A multipart has a transfer encoding. It was ignored.</source>
        <translation>멀티파트에 전송 인코딩이 있어 무시했습니다.</translation>
    </message>
    <message>
        <source>The transfer encoding &quot;%1&quot; is not supported.</source>
        <translation>전송 인코딩 &quot;%1&quot;은(는) 지원되지 않습니다.</translation>
    </message>
    <message>
        <source>The header is too long. Its end was not read.</source>
        <translation>헤더가 너무 길어 끝부분을 읽지 않았습니다.</translation>
    </message>
    <message>
        <source>A line of the header is no header field and was left out.</source>
        <translation>헤더에 헤더 필드가 아닌 줄이 있어 제외했습니다.</translation>
    </message>
    <message>
        <source>The header field %1 occurs twice with different values. The first one counts.</source>
        <translation>헤더 필드 %1이(가) 서로 다른 값으로 두 번 있습니다. 첫 번째 값을 사용합니다.</translation>
    </message>
    <message>
        <source>The charset &quot;%1&quot; is not supported.</source>
        <translation>문자 집합 &quot;%1&quot;은(는) 지원되지 않습니다.</translation>
    </message>
    <message>
        <source>The base64 data is damaged: %1 of %2 characters do not belong to it.</source>
        <translation>base64 데이터가 손상되었습니다. 문자 %2개 중 %1개가 올바르지 않습니다.</translation>
    </message>
    <message>
        <source>The base64 data is slightly damaged.</source>
        <translation>base64 데이터가 약간 손상되었습니다.</translation>
    </message>
    <message>
        <source>The transfer encoding is damaged (places: %1).</source>
        <translation>전송 인코딩이 손상되었습니다(위치 %1곳).</translation>
    </message>
    <message>
        <source>A header field is too long. Its end was not decoded.</source>
        <translation>헤더 필드가 너무 길어 끝부분을 디코딩하지 않았습니다.</translation>
    </message>
    <message>
        <source>An encoded word uses an unknown charset and was left as it is.</source>
        <translation>인코딩된 단어가 알 수 없는 문자 집합을 사용하여 그대로 두었습니다.</translation>
    </message>
    <message>
        <source>An encoded word is damaged.</source>
        <translation>인코딩된 단어가 손상되었습니다.</translation>
    </message>
    <message>
        <source>The text has bytes that mean nothing in its charset.</source>
        <translation>텍스트에 문자 집합에서 의미가 없는 바이트가 있습니다.</translation>
    </message>
    <message>
        <source>The text is too long and was cut.</source>
        <translation>텍스트가 너무 길어 잘렸습니다.</translation>
    </message>
    <message>
        <source>Messages are nested deeper than %1 levels.</source>
        <translation>메시지가 %1단계보다 깊게 중첩되어 있습니다.</translation>
    </message>
    <message>
        <source>A header field gives a parameter twice. The first one counts.</source>
        <translation>헤더 필드에 같은 매개 변수가 두 번 있습니다. 첫 번째 값을 사용합니다.</translation>
    </message>
    <message>
        <source>The final boundary of a multipart is missing; the message may have been cut off.</source>
        <translation>멀티파트의 마지막 경계가 없습니다. 메시지가 중간에 잘렸을 수 있습니다.</translation>
    </message>
    <message>
        <source>A part ends before its body begins.</source>
        <translation>본문이 시작되기 전에 부분이 끝납니다.</translation>
    </message>
    <message>
        <source>The first line is no header field and was left out.</source>
        <translation>첫 줄이 헤더 필드가 아니어서 제외했습니다.</translation>
    </message>
    <message>
        <source>The message is empty.</source>
        <translation>메시지가 비어 있습니다.</translation>
    </message>
    <message>
        <source>The message has no header; all of it is taken as text.</source>
        <translation>메시지에 헤더가 없어 전체를 텍스트로 처리합니다.</translation>
    </message>
    <message>
        <source>The message has more than %1 parts. The rest is left out.</source>
        <translation>메시지에 %1개보다 많은 부분이 있습니다. 나머지는 제외합니다.</translation>
    </message>
    <message>
        <source>Parts are nested deeper than %1 levels.</source>
        <translation>부분이 %1단계보다 깊게 중첩되어 있습니다.</translation>
    </message>
    <message>
        <source>A multipart has no content.</source>
        <translation>멀티파트에 내용이 없습니다.</translation>
    </message>
    <message>
        <source>A multipart names no boundary, so its parts cannot be told apart.</source>
        <translation>멀티파트에 경계가 지정되지 않아 부분을 구분할 수 없습니다.</translation>
    </message>
    <message>
        <source>The boundary of a multipart does not occur in it.</source>
        <translation>멀티파트의 경계가 본문에 나타나지 않습니다.</translation>
    </message>
    <message>
        <source>The message in this part is too large to be opened here.</source>
        <translation>이 부분의 메시지는 너무 커서 여기에서 열 수 없습니다.</translation>
    </message>
</context>
<context>
    <name>Inlet::Model</name>
    <message>
        <source>The activity &quot;%1&quot; uses an external account, but none is chosen. Choose one in the tab Inbound Emails.</source>
        <translation>&quot;%1&quot; 활동이 외부 계정을 사용하지만 선택된 계정이 없습니다. 인바운드 이메일 탭에서 선택하십시오.</translation>
    </message>
    <message>
        <source>The activity &quot;%1&quot; uses the external account &quot;%2&quot;, which does not exist. Choose another one or add it.</source>
        <translation>&quot;%1&quot; 활동이 사용하는 외부 계정 &quot;%2&quot;이(가) 없습니다. 다른 계정을 선택하거나 이 계정을 추가하십시오.</translation>
    </message>
    <message>
        <source>The activity &quot;%1&quot; uses the external account &quot;%2&quot;, which is disabled. Enable the account or choose another one.</source>
        <translation>&quot;%1&quot; 활동이 사용하는 외부 계정 &quot;%2&quot;이(가) 사용 안 함 상태입니다. 이 계정을 사용하도록 설정하거나 다른 계정을 선택하십시오.</translation>
    </message>
    <message>
        <source>Ok</source>
        <comment>label of the normal transition</comment>
        <translation>정상</translation>
    </message>
    <message>
        <source>No email</source>
        <comment>label of the transition that fires when the mailbox is empty</comment>
        <translation>이메일 없음</translation>
    </message>
    <message>
        <source>Error</source>
        <comment>label of the error transition</comment>
        <translation>오류</translation>
    </message>
    <message>
        <source>The time zone &quot;%1&quot; is not known. Use an IANA name such as Europe/Paris.</source>
        <translation>시간대 &quot;%1&quot;을(를) 알 수 없습니다. Europe/Paris와 같은 IANA 이름을 사용하십시오.</translation>
    </message>
    <message>
        <source>A template begins with &lt;%= and has no %&gt; behind it.</source>
        <translation>&lt;%=로 시작하는 템플릿 뒤에 %&gt;가 없습니다.</translation>
    </message>
</context>
<context>
    <name>Inlet::Model::OAuthValidator</name>
    <message>
        <source>OAuth 2.0 goes with the authentication &quot;xoauth2&quot; or &quot;oauthbearer&quot;. Choose one of them, or remove it.</source>
        <translation>OAuth 2.0에는 인증 &quot;xoauth2&quot; 또는 &quot;oauthbearer&quot;가 필요합니다. 둘 중 하나를 선택하거나 OAuth 2.0을 제거하십시오.</translation>
    </message>
    <message>
        <source>No client ID is given. The provider gives one when the application is registered there.</source>
        <translation>클라이언트 ID가 지정되지 않았습니다. 서비스 제공업체에 애플리케이션을 등록하면 발급됩니다.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a tenant. Give its domain or its ID.</source>
        <translation>&quot;%1&quot;은(는) 테넌트가 아닙니다. 도메인이나 ID를 입력하십시오.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a scope. Give each scope for itself, without blanks.</source>
        <translation>&quot;%1&quot;은(는) 범위가 아닙니다. 공백 없이 범위를 하나씩 입력하십시오.</translation>
    </message>
    <message>
        <source>Microsoft 365 needs the tenant for client credentials.</source>
        <translation>Microsoft 365에서 클라이언트 자격 증명을 사용하려면 테넌트가 필요합니다.</translation>
    </message>
    <message>
        <source>Google opens no mailbox to client credentials. Let a person sign in.</source>
        <translation>Google은 클라이언트 자격 증명으로 메일함을 열어 주지 않습니다. 사용자가 로그인하는 방식을 선택하십시오.</translation>
    </message>
    <message>
        <source>No address is given. The provider&apos;s documentation names it.</source>
        <translation>주소가 지정되지 않았습니다. 서비스 제공업체의 문서에 나와 있습니다.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be used: the address has to begin with https://.</source>
        <translation>&quot;%1&quot;은(는) 사용할 수 없습니다. 주소는 https://로 시작해야 합니다.</translation>
    </message>
</context>
<context>
    <name>Inlet::Model::Validation</name>
    <message>
        <source>No hour is selected. Add at least one.</source>
        <translation>선택한 시간이 없습니다. 하나 이상 추가하십시오.</translation>
    </message>
    <message>
        <source>%1 is not an interval from one second (PT1S) to under one day, in hours, minutes and seconds.</source>
        <translation>%1은(는) 1초(PT1S) 이상 하루 미만의 시, 분, 초로 된 간격이 아닙니다.</translation>
    </message>
    <message>
        <source>None of the chosen months has a day %1. Choose another day or the last day of the month.</source>
        <translation>선택한 달에는 %1일이 없습니다. 다른 날짜나 월의 마지막 날을 선택하십시오.</translation>
    </message>
    <message>
        <source>No date is given.</source>
        <translation>날짜가 지정되지 않았습니다.</translation>
    </message>
    <message>
        <source>The last day is before the first one.</source>
        <translation>마지막 날이 첫날보다 앞섭니다.</translation>
    </message>
    <message>
        <source>The number of iterations has to be at least 1.</source>
        <translation>반복 횟수는 1 이상이어야 합니다.</translation>
    </message>
    <message>
        <source>The step has to be at least 1.</source>
        <translation>간격은 1 이상이어야 합니다.</translation>
    </message>
    <message>
        <source>No date is given from which the steps of %1 are counted.</source>
        <translation>간격 %1을(를) 세기 시작할 날짜가 지정되지 않았습니다.</translation>
    </message>
    <message>
        <source>The time zone &quot;%1&quot; is not known. Use an IANA name such as Europe/Paris.</source>
        <translation>시간대 &quot;%1&quot;을(를) 알 수 없습니다. Europe/Paris와 같은 IANA 이름을 사용하십시오.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a name. Use letters from A to Z, digits and _, not beginning with a digit.</source>
        <translation>&quot;%1&quot;은(는) 이름으로 쓸 수 없습니다. A~Z의 영문자, 숫자, _를 사용하고 숫자로 시작하지 마십시오.</translation>
    </message>
    <message>
        <source>The name &quot;%1&quot; is taken already. Choose another one.</source>
        <translation>&quot;%1&quot; 이름은 이미 사용 중입니다. 다른 이름을 선택하십시오.</translation>
    </message>
    <message>
        <source>No POP3 server is given.</source>
        <translation>POP3 서버가 지정되지 않았습니다.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is an address with a scheme. Give the host name alone.</source>
        <translation>&quot;%1&quot;은(는) 스킴이 포함된 주소입니다. 호스트 이름만 입력하십시오.</translation>
    </message>
    <message>
        <source>The server name &quot;%1&quot; has blanks in it. Remove them.</source>
        <translation>서버 이름 &quot;%1&quot;에 공백이 있습니다. 공백을 제거하십시오.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a host name. Give the host name alone.</source>
        <translation>&quot;%1&quot;은(는) 호스트 이름이 아닙니다. 호스트 이름만 입력하십시오.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has a port in it. Give the host name alone; the port has its own field.</source>
        <translation>&quot;%1&quot;에 포트가 포함되어 있습니다. 호스트 이름만 입력하십시오. 포트는 별도의 필드에 입력합니다.</translation>
    </message>
    <message>
        <source>The practice server has no folder. Write it behind &quot;practice:&quot;.</source>
        <translation>연습 서버에 폴더가 없습니다. &quot;practice:&quot; 뒤에 폴더를 쓰십시오.</translation>
    </message>
    <message>
        <source>%1 is not a port.</source>
        <translation>%1은(는) 포트 번호가 아닙니다.</translation>
    </message>
    <message>
        <source>No POP3 account is given.</source>
        <translation>POP3 계정이 지정되지 않았습니다.</translation>
    </message>
    <message>
        <source>A limit of no time lets nothing run. Give at least one second.</source>
        <translation>제한이 0이면 아무것도 실행할 수 없습니다. 1초 이상으로 지정하십시오.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is the name of another transition. Choose another one.</source>
        <translation>&quot;%1&quot;은(는) 다른 전환의 이름입니다. 다른 이름을 선택하십시오.</translation>
    </message>
    <message>
        <source>The script is empty. It has to return a Date.</source>
        <translation>스크립트가 비어 있습니다. Date를 반환해야 합니다.</translation>
    </message>
    <message>
        <source>No folder is given for the files.</source>
        <translation>파일을 저장할 폴더가 지정되지 않았습니다.</translation>
    </message>
    <message>
        <source>No program is given.</source>
        <translation>프로그램이 지정되지 않았습니다.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not the address of a web service. It has to begin with http:// or https://.</source>
        <translation>&quot;%1&quot;은(는) 웹 서비스 주소가 아닙니다. http:// 또는 https://로 시작해야 합니다.</translation>
    </message>
    <message>
        <source>Nothing fires the transition &quot;%1&quot;: there is no expiration of that name.</source>
        <translation>&quot;%1&quot; 전환을 활성화하는 것이 없습니다. 같은 이름의 만료가 없습니다.</translation>
    </message>
    <message>
        <source>The script is empty. It has to return 1, 2, 3 or 4 for each message.</source>
        <translation>스크립트가 비어 있습니다. 메시지마다 1, 2, 3, 4 중 하나를 반환해야 합니다.</translation>
    </message>
    <message>
        <source>The message &quot;%1&quot; is a sample already. Remove one of the two.</source>
        <translation>&quot;%1&quot; 메시지는 이미 샘플입니다. 둘 중 하나를 제거하십시오.</translation>
    </message>
    <message>
        <source>A handler never fires &quot;%1&quot;. Give &quot;ok&quot;, or an empty text when nothing fires.</source>
        <translation>핸들러는 &quot;%1&quot;을(를) 활성화하지 않습니다. &quot;ok&quot;를 지정하거나, 활성화하지 않으면 빈 텍스트를 지정하십시오.</translation>
    </message>
    <message>
        <source>There is a line break or another control character in it. Remove it.</source>
        <translation>줄 바꿈이나 다른 제어 문자가 들어 있습니다. 제거하십시오.</translation>
    </message>
    <message>
        <source>A template is not evaluated in an external account. Write the value itself, or give the activity a connection of its own.</source>
        <translation>외부 계정에서는 템플릿이 평가되지 않습니다. 값을 직접 입력하거나 활동에 자체 연결을 지정하십시오.</translation>
    </message>
    <message>
        <source>What is kept for no time is not kept. Give at least one day.</source>
        <translation>보관 기간이 0이면 보관되지 않습니다. 1일 이상을 지정하십시오.</translation>
    </message>
</context>
<context>
    <name>Inlet::OAuth::FormPost</name>
    <message numerus="yes">
        <source>&quot;%1&quot; did not answer within %n second(s). Check the network, or try again later.</source>
        <translation>
            <numerusform>&quot;%1&quot;에서 %n초 안에 응답하지 않았습니다. 네트워크를 확인하거나 나중에 다시 시도하십시오.</numerusform>
        </translation>
    </message>
    <message>
        <source>The address &quot;%1&quot; cannot be used to get access: it has to begin with https://.</source>
        <translation>&quot;%1&quot; 주소는 액세스 권한을 얻는 데 사용할 수 없습니다. https://로 시작해야 합니다.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; sent far more than an answer. Check that it is the address of the provider&apos;s service.</source>
        <translation>&quot;%1&quot;에서 응답이라고 보기에는 너무 큰 데이터를 보냈습니다. 서비스 제공업체의 서비스 주소가 맞는지 확인하십시오.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; redirects to another address, which is not followed with secrets. Check the address.</source>
        <translation>&quot;%1&quot;에서 다른 주소로 리디렉션하지만 비밀 정보를 보낼 때는 따르지 않습니다. 주소를 확인하십시오.</translation>
    </message>
    <message>
        <source>The certificate of &quot;%1&quot; cannot be trusted. Nothing was sent. Check the address and the certificate authorities of this machine.</source>
        <translation>&quot;%1&quot;의 인증서를 신뢰할 수 없습니다. 아무것도 보내지 않았습니다. 주소와 이 컴퓨터의 인증 기관을 확인하십시오.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be reached. Check the address, the network and the proxy.</source>
        <translation>&quot;%1&quot;에 연결할 수 없습니다. 주소, 네트워크, 프록시를 확인하십시오.</translation>
    </message>
</context>
<context>
    <name>Inlet::OAuth::RedirectListener</name>
    <message>
        <source>This request is too long.</source>
        <translation>요청이 너무 깁니다.</translation>
    </message>
    <message>
        <source>There is nothing here.</source>
        <translation>여기에는 아무것도 없습니다.</translation>
    </message>
    <message>
        <source>This page does not belong to the sign-in that Inlet is waiting for. Start it again in Inlet.</source>
        <translation>이 페이지는 Inlet이 기다리는 로그인의 페이지가 아닙니다. Inlet에서 다시 시작하십시오.</translation>
    </message>
    <message>
        <source>The sign-in failed. Go back to Inlet to see why.</source>
        <translation>로그인하지 못했습니다. Inlet으로 돌아가 이유를 확인하십시오.</translation>
    </message>
    <message>
        <source>You can close this page now and go back to Inlet.</source>
        <translation>이제 이 페이지를 닫고 Inlet으로 돌아가십시오.</translation>
    </message>
</context>
<context>
    <name>Inlet::OAuth::TokenErrors</name>
    <message>
        <source>&quot;%1&quot; gives no access at the moment. Try again later.</source>
        <translation>&quot;%1&quot;에서 지금은 액세스를 허용하지 않습니다. 나중에 다시 시도하십시오.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; does not accept the sign-in for &quot;%2&quot; (any more): it was withdrawn, is too old, or the password was changed. Sign in again.</source>
        <translation>&quot;%1&quot;에서 &quot;%2&quot;의 로그인을 받아들이지 않습니다. 로그인이 취소되었거나 너무 오래되었거나 암호가 변경되었습니다. 다시 로그인하십시오.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; does not know the client &quot;%2&quot;, or its secret is wrong or too old. Check the client ID and the client secret.</source>
        <translation>&quot;%1&quot;에서 클라이언트 &quot;%2&quot;을(를) 알지 못하거나 클라이언트 암호가 틀렸거나 너무 오래되었습니다. 클라이언트 ID와 클라이언트 암호를 확인하십시오.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; does not let the client &quot;%2&quot; sign in in this way. Allow it where the application is registered, or choose another way.</source>
        <translation>&quot;%1&quot;에서 클라이언트 &quot;%2&quot;이(가) 이 방식으로 로그인하는 것을 허용하지 않습니다. 애플리케이션을 등록한 곳에서 허용하거나 다른 방식을 선택하십시오.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; does not grant the scopes &quot;%2&quot;. Check the scopes, and what the application may ask for where it is registered.</source>
        <translation>&quot;%1&quot;에서 범위 &quot;%2&quot;을(를) 허용하지 않습니다. 범위와, 등록한 곳에서 애플리케이션에 허용된 요청을 확인하십시오.</translation>
    </message>
    <message>
        <source>The sign-in at &quot;%1&quot; was declined. Sign in again and accept, or ask the administrator to allow the application.</source>
        <translation>&quot;%1&quot;에서 로그인이 거부되었습니다. 다시 로그인하여 동의하거나 관리자에게 애플리케이션 허용을 요청하십시오.</translation>
    </message>
    <message>
        <source>The code was not entered at &quot;%1&quot; in time. Sign in again.</source>
        <translation>&quot;%1&quot;에서 제시간에 코드를 입력하지 않았습니다. 다시 로그인하십시오.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; wants a person to sign in for &quot;%2&quot; again. Sign in again.</source>
        <translation>&quot;%1&quot;에서 사용자가 &quot;%2&quot;(으)로 다시 로그인할 것을 요구합니다. 다시 로그인하십시오.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; refused access for &quot;%2&quot; (%3). Check the settings of OAuth 2.0, then sign in again.</source>
        <translation>&quot;%1&quot;에서 &quot;%2&quot;의 액세스를 거부했습니다(%3). OAuth 2.0 설정을 확인한 뒤 다시 로그인하십시오.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; does not answer as an OAuth 2.0 service. Check its addresses.</source>
        <translation>&quot;%1&quot;의 응답이 OAuth 2.0 서비스의 응답이 아닙니다. 주소를 확인하십시오.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; gave access for the moment only, without a refresh token. Add the scope for it (usually offline_access), or allow it where the application is registered.</source>
        <translation>&quot;%1&quot;에서 새로 고침 토큰 없이 일시적인 액세스만 허용했습니다. 새로 고침 토큰의 범위(보통 offline_access)를 추가하거나 애플리케이션을 등록한 곳에서 허용하십시오.</translation>
    </message>
    <message numerus="yes">
        <source>Nobody signed in at &quot;%1&quot; within %n minute(s). Sign in again.</source>
        <translation>
            <numerusform>%n분 안에 &quot;%1&quot;에서 로그인하지 않았습니다. 다시 로그인하십시오.</numerusform>
        </translation>
    </message>
    <message>
        <source>The browser cannot hand the sign-in over: no port of this machine can be used. Sign in with a code instead.</source>
        <translation>브라우저에서 로그인을 넘겨받을 수 없습니다. 이 컴퓨터에 사용할 수 있는 포트가 없습니다. 대신 코드로 로그인하십시오.</translation>
    </message>
</context>
<context>
    <name>Inlet::Pop3::CertificateFaults</name>
    <message>
        <source>The certificate of &quot;%1&quot; is not trusted. No password was sent.</source>
        <translation>&quot;%1&quot;의 인증서를 신뢰할 수 없습니다. 암호는 전송하지 않았습니다.</translation>
    </message>
    <message>
        <source>It was issued to &quot;%1&quot; by &quot;%2&quot;, valid from %3 to %4, SHA-256 %5.</source>
        <translation>발급 대상: &quot;%1&quot;, 발급자: &quot;%2&quot;, 유효 기간: %3~%4, SHA-256 %5.</translation>
    </message>
    <message>
        <source>If it is the right one, add &quot;sha256:%1&quot; to the pinned certificates, or name the file of its certificate authority.</source>
        <translation>올바른 인증서라면 고정된 인증서에 &quot;sha256:%1&quot;을(를) 추가하거나 인증 기관 파일을 지정하십시오.</translation>
    </message>
    <message>
        <source>It is self-signed: no certificate authority vouches for it.</source>
        <translation>자체 서명된 인증서입니다. 보증하는 인증 기관이 없습니다.</translation>
    </message>
    <message>
        <source>It was issued by &quot;%1&quot;, a certificate authority that this machine does not know, unless the server sent only a part of its chain.</source>
        <translation>발급자 &quot;%1&quot;은(는) 이 컴퓨터가 알지 못하는 인증 기관입니다. 서버가 인증서 체인의 일부만 보냈을 수도 있습니다.</translation>
    </message>
    <message>
        <source>It expired on %1. The server needs a new certificate, unless this machine&apos;s clock is wrong.</source>
        <translation>%1에 만료되었습니다. 이 컴퓨터의 시계가 틀린 것이 아니라면 서버에 새 인증서가 필요합니다.</translation>
    </message>
    <message>
        <source>It is valid only from %1. Check this machine&apos;s clock.</source>
        <translation>%1부터 유효합니다. 이 컴퓨터의 시계를 확인하십시오.</translation>
    </message>
    <message>
        <source>It names no host as a subject alternative name, which it must.</source>
        <translation>인증서에 반드시 있어야 할 주체 대체 이름의 호스트가 없습니다.</translation>
    </message>
    <message>
        <source>It is not made for the host name &quot;%1&quot; but for %2: use one of these names as the server.</source>
        <translation>호스트 이름 &quot;%1&quot;이(가) 아니라 %2용으로 발급된 인증서입니다. 이 이름 중 하나를 서버로 사용하십시오.</translation>
    </message>
</context>
<context>
    <name>Inlet::Pop3::Command</name>
    <message>
        <source>A value for the POP3 command %1 contains a line break or a NUL character, which the protocol cannot carry. Correct the account name or the password.</source>
        <translation>POP3 명령 %1의 값에 프로토콜로 보낼 수 없는 줄 바꿈 또는 NUL 문자가 있습니다. 계정 이름이나 암호를 수정하십시오.</translation>
    </message>
    <message>
        <source>The POP3 command %1 would be longer than the 255 octets that the protocol allows. Shorten the account name or the password.</source>
        <translation>POP3 명령 %1이(가) 프로토콜에서 허용하는 255옥텟보다 깁니다. 계정 이름이나 암호를 줄이십시오.</translation>
    </message>
</context>
<context>
    <name>Inlet::Pop3::Login</name>
    <message>
        <source>The server accepted the login without proving that it knows the password. It may not be the server that it claims to be.</source>
        <translation>서버가 암호를 알고 있음을 증명하지 않고 로그인을 수락했습니다. 가장한 서버일 수 있습니다.</translation>
    </message>
    <message>
        <source>The login was broken off: the server sent something that is no challenge.</source>
        <translation>서버가 챌린지가 아닌 데이터를 보내 로그인을 중단했습니다.</translation>
    </message>
</context>
<context>
    <name>Inlet::Pop3::Mechanism</name>
    <message>
        <source>The authentication &quot;apop&quot; is not possible: the server&apos;s greeting has no timestamp. Choose another authentication.</source>
        <translation>서버 인사말에 타임스탬프가 없어 &quot;apop&quot; 인증을 사용할 수 없습니다. 다른 인증을 선택하십시오.</translation>
    </message>
    <message>
        <source>The authentication &quot;%1&quot; is not possible without TLS. Choose the security &quot;tls&quot; or &quot;starttls&quot;.</source>
        <translation>TLS 없이는 &quot;%1&quot; 인증을 사용할 수 없습니다. 보안에서 &quot;tls&quot; 또는 &quot;starttls&quot;를 선택하십시오.</translation>
    </message>
    <message>
        <source>The server does not offer the authentication &quot;%1&quot;. Choose another one, or &quot;auto&quot;.</source>
        <translation>서버가 &quot;%1&quot; 인증을 지원하지 않습니다. 다른 인증이나 &quot;auto&quot;를 선택하십시오.</translation>
    </message>
</context>
<context>
    <name>Inlet::Pop3::SaslExchange</name>
    <message>
        <source>The login was broken off: the server&apos;s part of the authentication is not correct. If this happens again, choose another authentication.</source>
        <translation>서버의 인증 응답이 올바르지 않아 로그인을 중단했습니다. 문제가 반복되면 다른 인증을 선택하십시오.</translation>
    </message>
    <message>
        <source>The authentication &quot;%1&quot; cannot be used on this machine. Choose another one.</source>
        <translation>이 컴퓨터에서는 &quot;%1&quot; 인증을 사용할 수 없습니다. 다른 인증을 선택하십시오.</translation>
    </message>
</context>
<context>
    <name>Inlet::Pop3::ScramExchange</name>
    <message>
        <source>The account name or the password contains a character that the authentication SCRAM does not allow. Choose the authentication &quot;password&quot; if the server really expects it.</source>
        <translation>계정 이름이나 암호에 SCRAM 인증에서 허용하지 않는 문자가 있습니다. 서버에서 실제로 그 문자를 사용한다면 인증 &quot;password&quot;를 선택하십시오.</translation>
    </message>
</context>
<context>
    <name>Inlet::Pop3::SessionErrors</name>
    <message>
        <source>No server name is given.</source>
        <translation>서버 이름이 지정되지 않았습니다.</translation>
    </message>
    <message>
        <source>No account is given.</source>
        <translation>계정이 지정되지 않았습니다.</translation>
    </message>
    <message>
        <source>The account name or the password contains a line break or another control character that no login can carry.</source>
        <translation>계정 이름이나 암호에 로그인에 사용할 수 없는 줄 바꿈 또는 다른 제어 문자가 있습니다.</translation>
    </message>
    <message>
        <source>Cannot connect to &quot;%1&quot;. %2</source>
        <translation>&quot;%1&quot;에 연결할 수 없습니다. %2</translation>
    </message>
    <message>
        <source>The server &quot;%1&quot; does not accept a session now. The server said: %2</source>
        <translation>&quot;%1&quot; 서버가 지금은 세션을 수락하지 않습니다. 서버 응답: %2</translation>
    </message>
    <message>
        <source>&quot;%1&quot; does not answer as a POP3 server. Check the server name and the port.</source>
        <translation>&quot;%1&quot;의 응답이 POP3 서버의 응답이 아닙니다. 서버 이름과 포트를 확인하십시오.</translation>
    </message>
    <message>
        <source>The server &quot;%1&quot; does not offer STLS, which the security &quot;starttls&quot; requires. No password was sent. Use the security &quot;tls&quot; with the port for it (usually 995), or ask the provider.</source>
        <translation>&quot;%1&quot; 서버가 보안 &quot;starttls&quot;에 필요한 STLS를 지원하지 않습니다. 암호는 전송하지 않았습니다. TLS 포트(보통 995)와 함께 보안 &quot;tls&quot;를 사용하거나 서비스 제공업체에 문의하십시오.</translation>
    </message>
    <message>
        <source>The server &quot;%1&quot; refused to begin TLS. No password was sent. The server said: %2</source>
        <translation>&quot;%1&quot; 서버가 TLS 시작을 거부했습니다. 암호는 전송하지 않았습니다. 서버 응답: %2</translation>
    </message>
    <message>
        <source>The connection to &quot;%1&quot; was closed: unencrypted data arrived where the TLS handshake must begin. Someone may be tampering with the connection. No password was sent.</source>
        <translation>TLS 핸드셰이크를 시작해야 할 때 암호화되지 않은 데이터가 도착하여 &quot;%1&quot;에 대한 연결을 닫았습니다. 누군가 연결을 변조하고 있을 수 있습니다. 암호는 전송하지 않았습니다.</translation>
    </message>
    <message>
        <source>The server &quot;%1&quot; does not offer STLS, and without it the password would travel unprotected. Use the security &quot;tls&quot; with the port for it (usually 995), or choose the security &quot;none&quot; to accept this.</source>
        <translation>&quot;%1&quot; 서버가 STLS를 지원하지 않으므로 암호가 보호되지 않은 채 전송됩니다. TLS 포트(보통 995)와 함께 보안 &quot;tls&quot;를 사용하거나, 이를 감수하려면 보안 &quot;none&quot;을 선택하십시오.</translation>
    </message>
    <message>
        <source>The mailbox of &quot;%1&quot; on &quot;%2&quot; is in use by another session. Try again later. The server said: %3</source>
        <translation>&quot;%2&quot;에 있는 &quot;%1&quot;의 메일함을 다른 세션이 사용 중입니다. 나중에 다시 시도하십시오. 서버 응답: %3</translation>
    </message>
    <message>
        <source>&quot;%1&quot; does not let &quot;%2&quot; log in now. Try again later. The server said: %3</source>
        <translation>&quot;%1&quot;에서 지금은 &quot;%2&quot;의 로그인을 허용하지 않습니다. 나중에 다시 시도하십시오. 서버 응답: %3</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot open the mailbox of &quot;%2&quot; until someone repairs it there. The password was not the reason. Ask the provider. The server said: %3</source>
        <translation>서버에서 복구하기 전에는 &quot;%1&quot;에서 &quot;%2&quot;의 메일함을 열 수 없습니다. 암호 문제는 아닙니다. 서비스 제공업체에 문의하십시오. 서버 응답: %3</translation>
    </message>
    <message>
        <source>Cannot log in to &quot;%1&quot; as &quot;%2&quot; with %3. Check the account and the password. The server said: %4</source>
        <translation>&quot;%1&quot;에 &quot;%2&quot;(으)로 로그인할 수 없습니다(%3). 계정과 암호를 확인하십시오. 서버 응답: %4</translation>
    </message>
    <message>
        <source>The server &quot;%1&quot; did not list the mailbox: it refused %2. The server said: %3</source>
        <translation>&quot;%1&quot; 서버가 메일함 목록을 제공하지 않고 %2 명령을 거부했습니다. 서버 응답: %3</translation>
    </message>
    <message>
        <source>The server &quot;%1&quot; sent an answer that POP3 does not allow. The connection was closed; no message was deleted.</source>
        <translation>&quot;%1&quot; 서버가 POP3에서 허용하지 않는 응답을 보냈습니다. 연결을 닫았으며 삭제된 메시지는 없습니다.</translation>
    </message>
    <message>
        <source>The server &quot;%1&quot; sent something that was not asked for. The connection was closed; no message was deleted. The server said: %2</source>
        <translation>&quot;%1&quot; 서버가 요청하지 않은 데이터를 보냈습니다. 연결을 닫았으며 삭제된 메시지는 없습니다. 서버 응답: %2</translation>
    </message>
    <message>
        <source>The server &quot;%1&quot; closed the connection without a greeting. The port may expect TLS: then choose the security &quot;tls&quot;.</source>
        <translation>&quot;%1&quot; 서버가 인사말 없이 연결을 닫았습니다. TLS용 포트일 수 있으니 보안 &quot;tls&quot;를 선택하십시오.</translation>
    </message>
    <message>
        <source>The server &quot;%1&quot; closed the connection in the middle of the session. No message was deleted.</source>
        <translation>&quot;%1&quot; 서버가 세션 도중에 연결을 닫았습니다. 삭제된 메시지는 없습니다.</translation>
    </message>
    <message>
        <source>The server &quot;%1&quot; did not confirm QUIT. Whether it deleted the messages shows at the next session.</source>
        <translation>&quot;%1&quot; 서버가 QUIT를 확인하지 않았습니다. 메시지가 삭제되었는지는 다음 세션에서 알 수 있습니다.</translation>
    </message>
    <message>
        <source>The server &quot;%1&quot; did not answer for %2 seconds. The connection was closed.</source>
        <translation>&quot;%1&quot; 서버가 %2초 동안 응답하지 않아 연결을 닫았습니다.</translation>
    </message>
    <message>
        <source>No connection to &quot;%1&quot; within %2 seconds. Check the server name, the port and the firewall.</source>
        <translation>%2초 안에 &quot;%1&quot;에 연결하지 못했습니다. 서버 이름, 포트, 방화벽을 확인하십시오.</translation>
    </message>
    <message>
        <source>The server &quot;%1&quot; accepted the connection but sent no greeting within %2 seconds. The port may expect TLS: then choose the security &quot;tls&quot;.</source>
        <translation>&quot;%1&quot; 서버가 연결을 수락했지만 %2초 안에 인사말을 보내지 않았습니다. TLS용 포트일 수 있으니 보안 &quot;tls&quot;를 선택하십시오.</translation>
    </message>
    <message>
        <source>The mailbox on &quot;%1&quot; has no message %2.</source>
        <translation>&quot;%1&quot;의 메일함에 메시지 %2이(가) 없습니다.</translation>
    </message>
    <message>
        <source>Message %1 on &quot;%2&quot; is larger than the limit of %3 bytes. It stays on the server. Raise the limit to receive it.</source>
        <translation>&quot;%2&quot;의 메시지 %1이(가) 제한인 %3바이트보다 큽니다. 서버에 그대로 둡니다. 받으려면 제한을 늘리십시오.</translation>
    </message>
    <message>
        <source>The server &quot;%1&quot; did not give message %2. The server said: %3</source>
        <translation>&quot;%1&quot; 서버가 메시지 %2을(를) 보내지 않았습니다. 서버 응답: %3</translation>
    </message>
    <message>
        <source>The server &quot;%1&quot; did not mark message %2 for deletion. The server said: %3</source>
        <translation>&quot;%1&quot; 서버가 메시지 %2에 삭제 표시를 하지 않았습니다. 서버 응답: %3</translation>
    </message>
    <message>
        <source>The server &quot;%1&quot; did not take the deletions back, so the connection was closed; no message was deleted. The server said: %2</source>
        <translation>&quot;%1&quot; 서버가 삭제를 취소하지 않아 연결을 닫았습니다. 삭제된 메시지는 없습니다. 서버 응답: %2</translation>
    </message>
    <message>
        <source>The server &quot;%1&quot; accepted the connection but not the TLS handshake within %2 seconds. The port may be one for plain POP3: then choose the security &quot;starttls&quot;, or the port for TLS (usually 995).</source>
        <translation>&quot;%1&quot; 서버가 연결을 수락했지만 %2초 안에 TLS 핸드셰이크에 응답하지 않았습니다. 일반 POP3용 포트일 수 있으니 보안 &quot;starttls&quot; 또는 TLS 포트(보통 995)를 선택하십시오.</translation>
    </message>
    <message>
        <source>an IMAP server</source>
        <translation>IMAP 서버</translation>
    </message>
    <message>
        <source>a server for sending mail (SMTP) or files (FTP)</source>
        <translation>메일 전송(SMTP) 또는 파일 전송(FTP) 서버</translation>
    </message>
    <message>
        <source>an SSH server</source>
        <translation>SSH 서버</translation>
    </message>
    <message>
        <source>a web server</source>
        <translation>웹 서버</translation>
    </message>
    <message>
        <source>&quot;%1&quot; does not answer as a POP3 server but as %2. Check the server name and the port.</source>
        <translation>&quot;%1&quot;의 응답은 POP3 서버의 응답이 아닙니다(%2의 응답). 서버 이름과 포트를 확인하십시오.</translation>
    </message>
    <message>
        <source>The server said: %1</source>
        <translation>서버 응답: %1</translation>
    </message>
    <message>
        <source>&quot;%1&quot; wants a longer pause between two logins of &quot;%2&quot;. The password was not the reason. Try again later. The server said: %3</source>
        <translation>&quot;%1&quot;에서 &quot;%2&quot;의 로그인 사이에 더 긴 대기 시간을 요구합니다. 암호 문제는 아닙니다. 나중에 다시 시도하십시오. 서버 응답: %3</translation>
    </message>
    <message>
        <source>The proxy &quot;%1&quot; gave no connection to &quot;%2&quot; within %3 seconds. Check the kind of the proxy (SOCKS5 or HTTP), its port, and the server name.</source>
        <translation>프록시 &quot;%1&quot;이(가) %3초 안에 &quot;%2&quot;에 연결하지 못했습니다. 프록시의 종류(SOCKS5 또는 HTTP)와 포트, 서버 이름을 확인하십시오.</translation>
    </message>
    <message>
        <source>Cannot log in to &quot;%1&quot; as &quot;%2&quot; with %3: the access granted does not open this mailbox. Check that its owner is the one who signed in, that the application may use POP, and that POP is switched on for the mailbox. The server said: %4</source>
        <translation>&quot;%1&quot;에 &quot;%2&quot;(으)로 로그인할 수 없습니다(%3). 부여된 액세스 권한으로 이 메일함을 열 수 없습니다. 메일함 소유자가 로그인했는지, 애플리케이션에 POP 사용이 허용되었는지, 메일함에 POP가 켜져 있는지 확인하십시오. 서버 응답: %4</translation>
    </message>
    <message>
        <source>The server &quot;%1&quot; ends its lines with LF alone; POP3 requires CR LF. Check the server name and the port, or ask the provider. The server said: %2</source>
        <translation>서버 &quot;%1&quot;이(가) 줄을 LF만으로 끝냅니다. POP3에는 CR LF가 필요합니다. 서버 이름과 포트를 확인하거나 공급자에게 문의하십시오. 서버 응답: %2</translation>
    </message>
    <message>
        <source>The server &quot;%1&quot; did not give the header fields of message %2 (TOP), so that the age of messages cannot be told without receiving them. Choose to handle all messages, or only those from now on. The server said: %3</source>
        <translation>서버 &quot;%1&quot;이(가) 메시지 %2의 헤더 필드를 제공하지 않아(TOP) 메시지를 받지 않고는 날짜를 알 수 없습니다. 모든 메시지를 처리하거나 이제부터 오는 메시지만 처리하도록 선택하십시오. 서버 응답: %3</translation>
    </message>
</context>
<context>
    <name>Inlet::Pop3::SslTransport</name>
    <message>
        <source>Data arrived from &quot;%1&quot; before the TLS handshake.</source>
        <translation>TLS 핸드셰이크 전에 &quot;%1&quot;에서 데이터가 도착했습니다.</translation>
    </message>
    <message>
        <source>The file &quot;%1&quot; with the certificate authority for &quot;%2&quot; cannot be read or holds no certificate in PEM form.</source>
        <translation>&quot;%2&quot;의 인증 기관이 들어 있는 파일 &quot;%1&quot;을(를) 읽을 수 없거나 파일에 PEM 형식의 인증서가 없습니다.</translation>
    </message>
    <message>
        <source>The connection to &quot;%1&quot; broke. Check the network.</source>
        <translation>&quot;%1&quot;에 대한 연결이 끊겼습니다. 네트워크를 확인하십시오.</translation>
    </message>
    <message>
        <source>The server &quot;%1&quot; (port %2) cannot be found. Check its name and the network.</source>
        <translation>&quot;%1&quot; 서버(포트 %2)를 찾을 수 없습니다. 서버 이름과 네트워크를 확인하십시오.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; refused the connection. Check the port, and that the server is running.</source>
        <translation>&quot;%1&quot;에서 연결을 거부했습니다. 포트와 서버가 실행 중인지 확인하십시오.</translation>
    </message>
    <message>
        <source>No connection to &quot;%1&quot;: it does not answer. Check the server name, the port and the firewall.</source>
        <translation>&quot;%1&quot;에 연결할 수 없습니다. 응답이 없습니다. 서버 이름, 포트, 방화벽을 확인하십시오.</translation>
    </message>
    <message>
        <source>No connection to &quot;%1&quot;. Check the network.</source>
        <translation>&quot;%1&quot;에 연결할 수 없습니다. 네트워크를 확인하십시오.</translation>
    </message>
    <message>
        <source>The TLS handshake with &quot;%1&quot; failed. The port may be one for plain POP3: then choose the security &quot;starttls&quot;, or the port for TLS (usually 995).</source>
        <translation>&quot;%1&quot;과(와)의 TLS 핸드셰이크가 실패했습니다. 일반 POP3용 포트일 수 있으니 보안 &quot;starttls&quot; 또는 TLS 포트(보통 995)를 선택하십시오.</translation>
    </message>
    <message>
        <source>The TLS handshake with &quot;%1&quot; failed. No password was sent. The server may support only versions older than TLS 1.2.</source>
        <translation>&quot;%1&quot;과(와)의 TLS 핸드셰이크가 실패했습니다. 암호는 전송하지 않았습니다. 서버가 TLS 1.2보다 오래된 버전만 지원할 수 있습니다.</translation>
    </message>
    <message>
        <source>The proxy &quot;%1&quot;, through which &quot;%2&quot; is to be reached, does not answer. Check the proxy of the desktop or of the variable &quot;all_proxy&quot;.</source>
        <translation>&quot;%2&quot;에 연결하는 데 사용할 프록시 &quot;%1&quot;이(가) 응답하지 않습니다. 데스크톱 또는 변수 &quot;all_proxy&quot;의 프록시를 확인하십시오.</translation>
    </message>
    <message>
        <source>The proxy &quot;%1&quot;, through which &quot;%2&quot; is to be reached, wants another name and password. Write them into the variable &quot;all_proxy&quot;.</source>
        <translation>&quot;%2&quot;에 연결하는 데 사용할 프록시 &quot;%1&quot;에서 다른 이름과 암호를 요구합니다. 변수 &quot;all_proxy&quot;에 지정하십시오.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; does not answer as the proxy through which &quot;%2&quot; is to be reached. Check its kind (SOCKS5 or HTTP) and its port.</source>
        <translation>&quot;%1&quot;의 응답이 &quot;%2&quot;에 연결하는 데 사용할 프록시의 응답이 아닙니다. 종류(SOCKS5 또는 HTTP)와 포트를 확인하십시오.</translation>
    </message>
    <message>
        <source>The proxy &quot;%1&quot; gave no connection to &quot;%2&quot;. Check the server name and the port, and whether the proxy allows it.</source>
        <translation>프록시 &quot;%1&quot;이(가) &quot;%2&quot;에 연결하지 못했습니다. 서버 이름과 포트, 프록시의 허용 여부를 확인하십시오.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; supports only versions of TLS older than 1.2, which are not safe. No password was sent. Ask the provider for a newer server.</source>
        <translation>&quot;%1&quot;은(는) 안전하지 않은 1.2 미만 버전의 TLS만 지원합니다. 암호는 전송하지 않았습니다. 서비스 제공업체에 새 서버를 요청하십시오.</translation>
    </message>
</context>
<context>
    <name>Inlet::Practice::PracticeMailbox</name>
    <message>
        <source>The practice folder &quot;%1&quot; does not exist or cannot be read. Create it and put messages as .eml files there, or name another one.</source>
        <translation>연습 폴더 &quot;%1&quot;이(가) 없거나 읽을 수 없습니다. 폴더를 만들고 메시지를 .eml 파일로 넣거나 다른 폴더를 지정하십시오.</translation>
    </message>
    <message>
        <source>The practice message &quot;%1&quot; cannot be read.</source>
        <translation>연습 메시지 &quot;%1&quot;을(를) 읽을 수 없습니다.</translation>
    </message>
</context>
<context>
    <name>Inlet::Practice::PracticeServer</name>
    <message>
        <source>The practice server cannot listen on port %1. Choose another port, or 0 for a free one.</source>
        <translation>연습 서버가 포트 %1에서 수신 대기할 수 없습니다. 다른 포트를 선택하거나, 비어 있는 포트를 쓰려면 0을 지정하십시오.</translation>
    </message>
</context>
<context>
    <name>Inlet::Runner</name>
    <message>
        <source>Show this help.</source>
        <translation>이 도움말을 표시합니다.</translation>
    </message>
    <message>
        <source>Show the version.</source>
        <translation>버전을 표시합니다.</translation>
    </message>
    <message>
        <source>An argument is missing: %1.</source>
        <translation>인수가 없습니다: %1.</translation>
    </message>
    <message>
        <source>The argument &quot;%1&quot; is one too many: %2.</source>
        <translation>인수 &quot;%1&quot;이(가) 초과되었습니다: %2.</translation>
    </message>
    <message>
        <source>--%1 wants a whole number from %2 to %3, not &quot;%4&quot;.</source>
        <translation>--%1에는 %2에서 %3 사이의 정수를 지정해야 합니다. 지정한 값: &quot;%4&quot;.</translation>
    </message>
    <message>
        <source>--log wants text or jsonl, not &quot;%1&quot;.</source>
        <translation>--log에는 text 또는 jsonl을 지정해야 합니다. 지정한 값: &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>--%1 wants an instant with its offset, such as 2026-11-23T08:00:00Z, not &quot;%2&quot;.</source>
        <translation>--%1에는 2026-11-23T08:00:00Z와 같이 오프셋이 있는 시각을 지정해야 합니다. 지정한 값: &quot;%2&quot;.</translation>
    </message>
    <message>
        <source>Form of the output: text or jsonl (one JSON object per line).</source>
        <translation>출력 형식: text 또는 jsonl(한 줄에 JSON 객체 하나).</translation>
    </message>
    <message>
        <source>Project file.</source>
        <translation>프로젝트 파일입니다.</translation>
    </message>
    <message>
        <source>Name of the activity; all of them when none is named.</source>
        <translation>활동 이름입니다. 지정하지 않으면 모든 활동입니다.</translation>
    </message>
    <message>
        <source>One pass now, whatever the schedule.</source>
        <translation>일정과 관계없이 지금 한 회차를 실행합니다.</translation>
    </message>
    <message>
        <source>Run the handlers, but delete, deliver and remember nothing.</source>
        <translation>핸들러를 실행하되 아무것도 삭제, 전달 또는 기록하지 않습니다.</translation>
    </message>
    <message>
        <source>Handle at most N messages in a pass.</source>
        <translation>한 회차에 메시지를 최대 N개 처리합니다.</translation>
    </message>
    <message>
        <source>Folder of ledger, locks and instance.vars.</source>
        <translation>원장, 잠금, instance.vars를 둘 폴더입니다.</translation>
    </message>
    <message>
        <source>Read the password from the first line of standard input.</source>
        <translation>표준 입력의 첫 줄에서 암호를 읽습니다.</translation>
    </message>
    <message>
        <source>Keep a copy of each message in DIR, named in its event as file.</source>
        <translation>각 메시지의 사본을 DIR에 보관합니다. 해당 이벤트에 file로 표시됩니다.</translation>
    </message>
    <message>
        <source>--password-stdin and --control-stdin cannot share standard input: choose one.</source>
        <translation>--password-stdin과 --control-stdin은 표준 입력을 함께 사용할 수 없습니다. 하나만 선택하십시오.</translation>
    </message>
    <message>
        <source>Name of the activity whose handler runs.</source>
        <translation>핸들러를 실행할 활동의 이름입니다.</translation>
    </message>
    <message>
        <source>Saved messages (.eml).</source>
        <translation>저장된 메시지입니다(.eml).</translation>
    </message>
    <message>
        <source>PROJECT is -: it comes on standard input, as for run.</source>
        <translation>PROJECT가 -일 때: run과 같이 표준 입력에서 읽습니다.</translation>
    </message>
    <message>
        <source>Name of the activity.</source>
        <translation>활동 이름입니다.</translation>
    </message>
    <message>
        <source>First instant to be listed, with its offset; now when absent.</source>
        <translation>표시할 첫 시각이며 오프셋을 포함합니다. 지정하지 않으면 현재입니다.</translation>
    </message>
    <message>
        <source>How many launches (10).</source>
        <translation>표시할 실행 횟수입니다(10).</translation>
    </message>
    <message>
        <source>Start of the task, with its offset; now when absent.</source>
        <translation>작업의 시작 시각이며 오프셋을 포함합니다. 지정하지 않으면 현재입니다.</translation>
    </message>
    <message>
        <source>Folder with .eml files.</source>
        <translation>.eml 파일이 있는 폴더입니다.</translation>
    </message>
    <message>
        <source>Port on 127.0.0.1; a free one when absent or 0.</source>
        <translation>127.0.0.1의 포트입니다. 지정하지 않거나 0이면 비어 있는 포트를 사용합니다.</translation>
    </message>
    <message>
        <source>The only account that may log in; any when absent. The password is practice.</source>
        <translation>로그인할 수 있는 유일한 계정입니다. 지정하지 않으면 모든 계정입니다. 암호는 practice입니다.</translation>
    </message>
    <message>
        <source>Delete the files of deleted messages.</source>
        <translation>삭제된 메시지의 파일을 삭제합니다.</translation>
    </message>
    <message>
        <source>No command is given. inlet-run --help lists the commands.</source>
        <translation>명령이 지정되지 않았습니다. inlet-run --help로 명령 목록을 볼 수 있습니다.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a command. inlet-run --help lists the commands.</source>
        <translation>&quot;%1&quot;은(는) 명령이 아닙니다. inlet-run --help로 명령 목록을 볼 수 있습니다.</translation>
    </message>
    <message>
        <source>The first line of standard input is not a JSON object with &quot;project&quot; and an absolute &quot;baseDirectory&quot;.</source>
        <translation>표준 입력의 첫 줄이 &quot;project&quot;와 절대 경로인 &quot;baseDirectory&quot;가 있는 JSON 객체가 아닙니다.</translation>
    </message>
    <message>
        <source>The message &quot;%1&quot; cannot be read. Check the name and the permissions of the file.</source>
        <translation>메시지 &quot;%1&quot;을(를) 읽을 수 없습니다. 파일의 이름과 권한을 확인하십시오.</translation>
    </message>
    <message>
        <source>It is a folder.</source>
        <translation>폴더입니다.</translation>
    </message>
    <message>
        <source>The project has no activity &quot;%1&quot;. Its activities: %2.</source>
        <translation>프로젝트에 &quot;%1&quot; 활동이 없습니다. 있는 활동: %2.</translation>
    </message>
    <message>
        <source>Write the conversation with the server to FILE, without secrets.</source>
        <translation>서버와 주고받은 내용을 비밀 정보 없이 FILE에 기록합니다.</translation>
    </message>
    <message>
        <source>Name of an activity or external account; every connection when none is named.</source>
        <translation>활동 또는 외부 계정의 이름입니다. 지정하지 않으면 모든 연결입니다.</translation>
    </message>
    <message>
        <source>The file &quot;%1&quot; for the transcript cannot be written. Name one in a folder that exists and is yours.</source>
        <translation>대화 기록 파일 &quot;%1&quot;을(를) 쓸 수 없습니다. 쓰기 권한이 있는 기존 폴더의 파일을 지정하십시오.</translation>
    </message>
    <message>
        <source>Adds the tree of parts and the fields as received.</source>
        <translation>부분의 트리와 받은 그대로의 필드를 추가합니다.</translation>
    </message>
    <message>
        <source>Adds the HTML in a form that is safe to draw, and its pictures.</source>
        <translation>안전하게 표시할 수 있는 형태의 HTML과 그림을 추가합니다.</translation>
    </message>
    <message>
        <source>Shows one part instead, such as 1.2.</source>
        <translation>대신 부분 하나를 표시합니다(예: 1.2).</translation>
    </message>
    <message>
        <source>Saves the part to this file, decoded.</source>
        <translation>부분을 디코딩하여 이 파일에 저장합니다.</translation>
    </message>
    <message>
        <source>Saves all attachments to this folder instead.</source>
        <translation>대신 모든 첨부 파일을 이 폴더에 저장합니다.</translation>
    </message>
    <message>
        <source>--output wants the name of a file and --part with it.</source>
        <translation>--output에는 파일 이름이 필요하며 --part와 함께 지정해야 합니다.</translation>
    </message>
    <message>
        <source>--save-attachments wants the name of a folder.</source>
        <translation>--save-attachments에는 폴더 이름이 필요합니다.</translation>
    </message>
    <message>
        <source>--part and --save-attachments exclude each other.</source>
        <translation>--part와 --save-attachments는 함께 사용할 수 없습니다.</translation>
    </message>
    <message>
        <source>--part and --save-attachments take one message.</source>
        <translation>--part와 --save-attachments는 메시지 하나에만 사용할 수 있습니다.</translation>
    </message>
    <message>
        <source>Folder of the samples; NAME.samples beside NAME.inlet when absent.</source>
        <translation>샘플 폴더입니다. 지정하지 않으면 NAME.inlet 옆의 NAME.samples입니다.</translation>
    </message>
    <message>
        <source>PROJECT is -: it comes on standard input, as for run; --samples says where its samples are.</source>
        <translation>PROJECT가 -일 때: run과 같이 표준 입력에서 읽습니다. 샘플의 위치는 --samples로 지정합니다.</translation>
    </message>
    <message>
        <source>--control-stdin wants --samples DIR: a project on standard input has no folder of samples beside it.</source>
        <translation>--control-stdin에는 --samples DIR이 필요합니다. 표준 입력의 프로젝트에는 옆에 샘플 폴더가 없습니다.</translation>
    </message>
    <message>
        <source>The file &quot;%1&quot; cannot be written. Check the name, the permissions of the folder and the space on the disk.</source>
        <translation>&quot;%1&quot; 파일을 쓸 수 없습니다. 이름, 폴더 권한, 디스크 공간을 확인하십시오.</translation>
    </message>
    <message>
        <source>Usage: inlet-run COMMAND [ARGUMENTS]

Runs inbound email activities without a window.

Commands:
  run PROJECT [ACTIVITY]           run one activity, or all
  eval PROJECT ACTIVITY FILE...    run the handler on saved messages, without a server
  show FILE...                     parse saved messages
  check PROJECT                    list everything wrong with a project
  test PROJECT [ACTIVITY]          run the handlers on the samples and compare
  times PROJECT ACTIVITY           the next launches
  expirations PROJECT ACTIVITY     when the expirations fall due
  practice FOLDER                  serve a folder of .eml files as a POP3 mailbox
  doctor PROJECT [ACTIVITY]        test the connection stage by stage
  ledger PROJECT [ACTIVITY]        list what was handled, fired and failed
  sign-in PROJECT NAME             sign in for an account or activity with OAuth 2.0

inlet-run COMMAND --help tells the options of a command.

Exit status: 0 done; 1 ended in error; 64 usage; 65 project or message invalid;
66 file not found; 69 server unreachable, TLS or protocol failure; 70 internal error;
75 try later; 77 login refused.
</source>
        <translation>사용법: inlet-run COMMAND [ARGUMENTS]

창 없이 인바운드 이메일 활동을 실행합니다.

명령:
  run PROJECT [ACTIVITY]           활동 하나 또는 전부 실행
  eval PROJECT ACTIVITY FILE...    서버 없이 저장된 메시지로 핸들러 실행
  show FILE...                     저장된 메시지 분석
  check PROJECT                    프로젝트의 모든 문제 나열
  test PROJECT [ACTIVITY]          샘플로 핸들러를 실행하여 비교
  times PROJECT ACTIVITY           다음 실행 시간
  expirations PROJECT ACTIVITY     만료 시각
  practice FOLDER                  .eml 파일 폴더를 POP3 메일함으로 제공
  doctor PROJECT [ACTIVITY]        연결을 단계별로 테스트
  ledger PROJECT [ACTIVITY]        처리, 활성화, 실패한 항목 나열
  sign-in PROJECT NAME             OAuth 2.0으로 계정 또는 활동에 로그인

inlet-run COMMAND --help로 명령의 옵션을 볼 수 있습니다.

종료 상태: 0 완료, 1 오류로 종료, 64 사용법 오류, 65 잘못된 프로젝트 또는 메시지,
66 파일 없음, 69 서버 연결 불가, TLS 또는 프로토콜 실패, 70 내부 오류,
75 나중에 다시 시도, 77 로그인 거부.
</translation>
    </message>
    <message>
        <source>Name of an activity or external account.</source>
        <translation>활동 또는 외부 계정의 이름입니다.</translation>
    </message>
    <message>
        <source>Print the refresh token instead of keeping it in the secret store.</source>
        <translation>새로 고침 토큰을 비밀 저장소에 보관하지 않고 출력합니다.</translation>
    </message>
    <message>
        <source>Write the refresh token to FILE, for its owner only.</source>
        <translation>새로 고침 토큰을 소유자만 볼 수 있게 FILE에 기록합니다.</translation>
    </message>
    <message>
        <source>--print and --output name two places for the token: choose one.</source>
        <translation>--print와 --output은 토큰의 출력 위치를 서로 다르게 지정합니다. 하나만 선택하십시오.</translation>
    </message>
    <message>
        <source>The project has no activity to run. Add one.</source>
        <translation>프로젝트에 실행할 활동이 없습니다. 활동을 추가하십시오.</translation>
    </message>
    <message>
        <source>PROJECT is -: the first line of standard input is a JSON object {project, baseDirectory, passwords}; a line stop, or its end, stops the run; run knows pause, resume, execute and restart, too.</source>
        <translation>PROJECT가 -일 때: 표준 입력의 첫 줄은 JSON 객체 {project, baseDirectory, passwords}입니다. stop 줄이나 입력의 끝에서 실행을 중지합니다. run에서는 pause, resume, execute, restart도 사용할 수 있습니다.</translation>
    </message>
    <message>
        <source>What becomes of the messages in a mailbox that is met for the first time: all (handled), from-now-on (none is), newer-than=WHEN (a date, an instant, or an age such as P7D), dry-run (one first), ask (where there are more than 500, an event tells it and nothing is done).</source>
        <translation>처음 접속한 메일함의 메시지를 어떻게 할지 지정합니다: all(모두 처리), from-now-on(처리 안 함), newer-than=WHEN(날짜, 시각 또는 P7D와 같은 기간), dry-run(먼저 모의 실행), ask(500개를 넘으면 이벤트로 알리고 아무 작업도 하지 않음).</translation>
    </message>
    <message>
        <source>Emit a heartbeat event every SECONDS, so that a reader notices a runner that hangs.</source>
        <translation>실행기가 멈춘 것을 알아차릴 수 있도록 SECONDS초마다 heartbeat 이벤트를 내보냅니다.</translation>
    </message>
    <message>
        <source>--first-contact wants all, from-now-on, dry-run, ask, or newer-than= with a date such as 2026-11-01, an instant with its offset or an age such as P7D, not &quot;%1&quot;.</source>
        <translation>--first-contact에는 all, from-now-on, dry-run, ask 또는 newer-than=을 지정해야 하며, newer-than= 뒤에는 2026-11-01과 같은 날짜, 오프셋이 있는 시각 또는 P7D와 같은 기간을 씁니다. 지정한 값: &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>Run the handler on the copies of messages handled before, in place of files, and list those for which it decides otherwise.</source>
        <translation>파일 대신 이전에 처리한 메시지의 복사본으로 핸들러를 실행하고, 결정이 달라지는 메시지를 나열합니다.</translation>
    </message>
    <message>
        <source>With --against-ledger: folder of the ledger.</source>
        <translation>--against-ledger와 함께 사용: 원장의 폴더입니다.</translation>
    </message>
    <message>
        <source>With --against-ledger: PROJECT is -, it comes on standard input, as for run.</source>
        <translation>--against-ledger와 함께 사용: PROJECT가 -이면 run과 같이 표준 입력에서 읽습니다.</translation>
    </message>
    <message>
        <source>--against-ledger takes no files: it uses the copies that were kept.</source>
        <translation>--against-ledger에는 파일을 지정하지 않습니다. 보관된 복사본을 사용합니다.</translation>
    </message>
    <message>
        <source>--state and --control-stdin want --against-ledger.</source>
        <translation>--state와 --control-stdin에는 --against-ledger가 필요합니다.</translation>
    </message>
    <message>
        <source>Form of the rows: text, jsonl or csv (RFC 4180).</source>
        <translation>행의 형식: text, jsonl 또는 csv(RFC 4180).</translation>
    </message>
    <message>
        <source>Write the rows to FILE, for its owner only.</source>
        <translation>행을 소유자만 볼 수 있게 FILE에 기록합니다.</translation>
    </message>
    <message>
        <source>Rows of one type: ledger, message, transition, quarantine or failing.</source>
        <translation>한 유형의 행만: ledger, message, transition, quarantine 또는 failing.</translation>
    </message>
    <message>
        <source>Transitions that were given up.</source>
        <translation>포기한 전환입니다.</translation>
    </message>
    <message>
        <source>Send the dead letter ID, or all of them, again and end when it was tried.</source>
        <translation>배달 불능 항목 ID 또는 전부(all)를 다시 보내고, 시도가 끝나면 종료합니다.</translation>
    </message>
    <message>
        <source>Messages in quarantine.</source>
        <translation>격리된 메시지입니다.</translation>
    </message>
    <message>
        <source>Take the message ID, or all of them, out of quarantine.</source>
        <translation>메시지 ID 또는 전부(all)를 격리에서 해제합니다.</translation>
    </message>
    <message>
        <source>Messages with TEXT in UIDL, Message-ID, subject or sender.</source>
        <translation>UIDL, Message-ID, 제목 또는 보낸 사람에 TEXT가 포함된 메시지입니다.</translation>
    </message>
    <message>
        <source>Messages with this UIDL.</source>
        <translation>이 UIDL의 메시지입니다.</translation>
    </message>
    <message>
        <source>Messages with this Message-ID.</source>
        <translation>이 Message-ID의 메시지입니다.</translation>
    </message>
    <message>
        <source>Messages with TEXT in the subject.</source>
        <translation>제목에 TEXT가 포함된 메시지입니다.</translation>
    </message>
    <message>
        <source>Messages with this return code, 1 to 4.</source>
        <translation>이 반환 코드(1~4)의 메시지입니다.</translation>
    </message>
    <message>
        <source>Messages handled at WHEN or later: a date or an instant.</source>
        <translation>WHEN 이후에 처리된 메시지입니다. 날짜 또는 시각을 지정합니다.</translation>
    </message>
    <message>
        <source>Messages handled before the instant WHEN, or up to that day.</source>
        <translation>시각 WHEN 전에 또는 그 날짜까지 처리된 메시지입니다.</translation>
    </message>
    <message>
        <source>--log and --format both name the form of the rows: choose one.</source>
        <translation>--log와 --format은 모두 행의 형식을 지정합니다. 하나만 선택하십시오.</translation>
    </message>
    <message>
        <source>--format wants text, jsonl or csv, not &quot;%1&quot;.</source>
        <translation>--format에는 text, jsonl 또는 csv를 지정해야 합니다. 지정한 값: &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>--only, --dead-letters, --quarantine, --resend and --release exclude each other.</source>
        <translation>--only, --dead-letters, --quarantine, --resend, --release는 함께 사용할 수 없습니다.</translation>
    </message>
    <message>
        <source>--%1 wants an id, or &quot;all&quot;.</source>
        <translation>--%1에는 ID 또는 &quot;all&quot;을 지정해야 합니다.</translation>
    </message>
    <message>
        <source>--only wants ledger, message, transition, quarantine or failing, not &quot;%1&quot;.</source>
        <translation>--only에는 ledger, message, transition, quarantine 또는 failing을 지정해야 합니다. 지정한 값: &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>--output wants the name of a file.</source>
        <translation>--output에는 파일 이름이 필요합니다.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a command: stop, pause, resume, execute or restart is expected.</source>
        <translation>&quot;%1&quot;은(는) 명령이 아닙니다. stop, pause, resume, execute 또는 restart를 사용하십시오.</translation>
    </message>
</context>
<context>
    <name>Inlet::Runner::AccessSecret</name>
    <message>
        <source>The identity provider replaced the refresh token of &quot;%1&quot;, and the place it came from cannot be written. The new one is used until this program ends; then the old one may be refused. Sign in with &quot;inlet-run sign-in&quot; on this desktop, so that its secret store keeps the token, or ask the provider not to replace it.</source>
        <translation>ID 공급자가 &quot;%1&quot;의 새로 고침 토큰을 교체했지만 원래 위치에 쓸 수 없습니다. 새 토큰은 이 프로그램이 끝날 때까지 사용되며, 그 뒤에는 이전 토큰이 거부될 수 있습니다. 이 데스크톱에서 &quot;inlet-run sign-in&quot;으로 로그인하여 비밀 저장소에 토큰을 보관하거나, 공급자에게 토큰을 교체하지 않도록 요청하십시오.</translation>
    </message>
</context>
<context>
    <name>Inlet::Runner::ActivityTask</name>
    <message>
        <source>No temporary folder can be made for the practice run. Check that the disk is not full.</source>
        <translation>모의 실행용 임시 폴더를 만들 수 없습니다. 디스크가 가득 차지 않았는지 확인하십시오.</translation>
    </message>
</context>
<context>
    <name>Inlet::Runner::CheckCommand</name>
    <message>
        <source>%1 cannot be checked. %2</source>
        <translation>%1을(를) 검사할 수 없습니다. %2</translation>
    </message>
    <message>
        <source>The message &quot;%1&quot; is not in &quot;%2&quot;. Put it back or remove the sample.</source>
        <translation>&quot;%1&quot; 메시지가 &quot;%2&quot;에 없습니다. 다시 넣거나 샘플을 제거하십시오.</translation>
    </message>
</context>
<context>
    <name>Inlet::Runner::DoctorCommand</name>
    <message>
        <source>The project has neither an activity nor an external account called &quot;%1&quot;.</source>
        <translation>프로젝트에 이름이 &quot;%1&quot;인 활동이나 외부 계정이 없습니다.</translation>
    </message>
    <message>
        <source>The project has no connection to test. Add an activity or an external account.</source>
        <translation>프로젝트에 테스트할 연결이 없습니다. 활동이나 외부 계정을 추가하십시오.</translation>
    </message>
    <message>
        <source>ok</source>
        <translation>정상</translation>
    </message>
    <message>
        <source>FAILED</source>
        <translation>실패</translation>
    </message>
    <message>
        <source>What to do: %1</source>
        <translation>해결 방법: %1</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>건너뜀</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>경고</translation>
    </message>
</context>
<context>
    <name>Inlet::Runner::ExpirationsCommand</name>
    <message>
        <source>The script of the expiration &quot;%1&quot; gave no date (line %2): %3</source>
        <translation>만료 &quot;%1&quot;의 스크립트가 날짜를 반환하지 않았습니다(%2행): %3</translation>
    </message>
</context>
<context>
    <name>Inlet::Runner::HandlerBatch</name>
    <message>
        <source>The initialization script failed: %1</source>
        <translation>초기화 스크립트가 실패했습니다: %1</translation>
    </message>
</context>
<context>
    <name>Inlet::Runner::LedgerCommand</name>
    <message>
        <source>There is no ledger yet for the mailbox &quot;%1&quot;: nothing has been handled with this state folder. (A practice mailbox is remembered only when --state is given.)</source>
        <translation>&quot;%1&quot; 메일함의 원장이 아직 없습니다. 이 상태 폴더로 처리된 메시지가 없습니다. (연습 메일함은 --state를 지정한 경우에만 기록됩니다.)</translation>
    </message>
    <message>
        <source>deleted</source>
        <translation>삭제됨</translation>
    </message>
    <message>
        <source>to be deleted</source>
        <translation>삭제 예정</translation>
    </message>
    <message>
        <source>left</source>
        <translation>남겨 둠</translation>
    </message>
    <message>
        <source>%1 code %2, %3, transition %4: &quot;%5&quot; from %6</source>
        <translation>%1 코드 %2, %3, 전환 %4: &quot;%5&quot;, 보낸 사람 %6</translation>
    </message>
    <message>
        <source>%1 %2 %3 delivered</source>
        <translation>%1 %2 %3 전달됨</translation>
    </message>
    <message>
        <source>waiting %1 %2 after %3 attempts: %4</source>
        <translation>대기 중 %1 %2, %3회 시도 후: %4</translation>
    </message>
    <message>
        <source>%1: %2 handled, of these %3 deleted, %4 to be deleted, %5 left; %6 transitions fired, of these %7 delivered (%8 had no destination), %9 waiting, %10 given up; %11 messages in quarantine, %12 failing.</source>
        <translation>%1: 처리됨 %2(삭제됨 %3, 삭제 예정 %4, 남겨 둠 %5), 활성화된 전환 %6(전달됨 %7, 그중 대상 없음 %8, 대기 중 %9, 포기함 %10), 격리된 메시지 %11, 실패한 메시지 %12.</translation>
    </message>
    <message>
        <source>%1 %2 %3 given up after %4 attempts: %5</source>
        <translation>%1 %2 %3 %4회 시도 후 포기: %5</translation>
    </message>
    <message>
        <source>%1 %2 failed %3 times: &quot;%4&quot; from %5: %6</source>
        <translation>%1 %2 %3회 실패: &quot;%4&quot;, 보낸 사람 %5: %6</translation>
    </message>
</context>
<context>
    <name>Inlet::Runner::LedgerOutput</name>
    <message>
        <source>The file &quot;%1&quot; cannot be written. Check the permissions of its folder and the disk.</source>
        <translation>&quot;%1&quot; 파일을 쓸 수 없습니다. 폴더 권한과 디스크를 확인하십시오.</translation>
    </message>
</context>
<context>
    <name>Inlet::Runner::PartCommand</name>
    <message>
        <source>The message &quot;%1&quot; has no part %2.</source>
        <translation>&quot;%1&quot; 메시지에 부분 %2이(가) 없습니다.</translation>
    </message>
</context>
<context>
    <name>Inlet::Runner::PastHandling</name>
    <message>
        <source>fails: %1</source>
        <translation>실패: %1</translation>
    </message>
    <message>
        <source>code %1</source>
        <translation>코드 %1</translation>
    </message>
    <message>
        <source>&quot;%1&quot;: was code %2, now %3; different: %4</source>
        <extracomment>%2 &quot;code 4&quot;, %3 a list of names such as &quot;returnCode, vars.ticket&quot;</extracomment>
        <translation>&quot;%1&quot;: 이전 코드 %2, 현재 %3, 다른 항목: %4</translation>
    </message>
</context>
<context>
    <name>Inlet::Runner::ProxyChoice</name>
    <message>
        <source>The variable &quot;all_proxy&quot; names no proxy that can be used. Write it as &quot;socks5://host:port&quot; or &quot;http://host:port&quot;.</source>
        <translation>변수 &quot;all_proxy&quot;에 사용할 수 있는 프록시가 없습니다. &quot;socks5://host:port&quot; 또는 &quot;http://host:port&quot; 형식으로 쓰십시오.</translation>
    </message>
</context>
<context>
    <name>Inlet::Runner::ReleaseCommand</name>
    <message>
        <source>%1: the next pass handles it anew.</source>
        <translation>%1: 다음 회차에서 새로 처리합니다.</translation>
    </message>
    <message>
        <source>No message with the id &quot;%1&quot; is in quarantine. &quot;inlet-run ledger --quarantine&quot; lists those that are.</source>
        <translation>ID가 &quot;%1&quot;인 격리된 메시지가 없습니다. &quot;inlet-run ledger --quarantine&quot;으로 격리된 메시지를 볼 수 있습니다.</translation>
    </message>
</context>
<context>
    <name>Inlet::Runner::ResendCommand</name>
    <message>
        <source>No dead letter has the id &quot;%1&quot;. &quot;inlet-run ledger --dead-letters&quot; lists those that there are.</source>
        <translation>ID가 &quot;%1&quot;인 배달 불능 항목이 없습니다. &quot;inlet-run ledger --dead-letters&quot;로 목록을 볼 수 있습니다.</translation>
    </message>
</context>
<context>
    <name>Inlet::Runner::RunCommand</name>
    <message>
        <source>There is no activity &quot;%1&quot; in this run.</source>
        <translation>이 실행에 활동 &quot;%1&quot;이(가) 없습니다.</translation>
    </message>
</context>
<context>
    <name>Inlet::Runner::SampleReport</name>
    <message>
        <source>as expected</source>
        <translation>예상과 같음</translation>
    </message>
    <message>
        <source>different</source>
        <translation>다름</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>실패</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>파일 없음</translation>
    </message>
    <message>
        <source>%1: is %2, but is not expected</source>
        <translation>%1: 예상에 없는 값 %2</translation>
    </message>
    <message>
        <source>%1: expected %2, but is not set</source>
        <translation>%1: 예상은 %2, 실제는 설정되지 않음</translation>
    </message>
    <message>
        <source>%1: expected %2, is %3</source>
        <translation>%1: 예상은 %2, 실제는 %3</translation>
    </message>
    <message>
        <source>script line %1</source>
        <translation>스크립트 %1행</translation>
    </message>
    <message>
        <source>There are no samples to test.</source>
        <translation>테스트할 샘플이 없습니다.</translation>
    </message>
    <message>
        <source>%1 of %2 as expected; different: %3, failed: %4, missing: %5.</source>
        <translation>%2개 중 %1개가 예상과 같음. 다름: %3, 실패: %4, 파일 없음: %5.</translation>
    </message>
</context>
<context>
    <name>Inlet::Runner::ShowCommand</name>
    <message>
        <source>The message &quot;%1&quot; cannot be shown. %2</source>
        <translation>메시지 &quot;%1&quot;을(를) 표시할 수 없습니다. %2</translation>
    </message>
</context>
<context>
    <name>Inlet::Runner::SignInCommand</name>
    <message>
        <source>The project has neither an activity nor an external account called &quot;%1&quot;.</source>
        <translation>프로젝트에 이름이 &quot;%1&quot;인 활동이나 외부 계정이 없습니다.</translation>
    </message>
    <message>
        <source>The refresh token cannot be written to &quot;%1&quot;. Sign in again with another file.</source>
        <translation>새로 고침 토큰을 &quot;%1&quot;에 쓸 수 없습니다. 다른 파일을 지정하여 다시 로그인하십시오.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; does not use OAuth 2.0, so nobody can sign in for it. Set its authentication and &quot;oauth&quot; in the project.</source>
        <translation>&quot;%1&quot;은(는) OAuth 2.0을 사용하지 않으므로 로그인할 수 없습니다. 프로젝트에서 인증과 &quot;oauth&quot;를 설정하십시오.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; uses client credentials, for which nobody signs in. Give its client secret instead of a password.</source>
        <translation>&quot;%1&quot;은(는) 클라이언트 자격 증명을 사용하므로 로그인이 필요 없습니다. 암호 대신 클라이언트 암호를 제공하십시오.</translation>
    </message>
    <message>
        <source>The provider of &quot;%1&quot; has no address for signing in with a code. Give &quot;deviceEndpoint&quot; in the project, or sign in in the designer.</source>
        <translation>&quot;%1&quot;의 서비스 제공업체에 코드로 로그인하는 주소가 없습니다. 프로젝트에 &quot;deviceEndpoint&quot;를 지정하거나 디자이너에서 로그인하십시오.</translation>
    </message>
    <message>
        <source>To sign in for &quot;%1&quot;, open this page on any device:
  %2
and enter the code:
  %3
</source>
        <translation>&quot;%1&quot;에 로그인하려면 아무 기기에서나 다음 페이지를 여십시오:
  %2
그리고 다음 코드를 입력하십시오:
  %3
</translation>
    </message>
    <message>
        <source>Or open the page with the code in it:
  %1
</source>
        <translation>또는 코드가 포함된 다음 페이지를 여십시오:
  %1
</translation>
    </message>
    <message numerus="yes">
        <source>The code is good for %n minute(s).</source>
        <translation>
            <numerusform>코드는 %n분 동안 유효합니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>Signed in. The refresh token is in &quot;%1&quot;.</source>
        <translation>로그인했습니다. 새로 고침 토큰은 &quot;%1&quot;에 있습니다.</translation>
    </message>
    <message>
        <source>The sign-in succeeded, but the desktop&apos;s secret store does not take the refresh token. Sign in again with --output FILE, and hand the file to the runner as a credential.</source>
        <translation>로그인했지만 데스크톱의 비밀 저장소에 새로 고침 토큰을 보관할 수 없습니다. --output FILE을 지정하여 다시 로그인하고, 그 파일을 자격 증명으로 실행기에 전달하십시오.</translation>
    </message>
    <message>
        <source>Signed in. The refresh token is in the desktop&apos;s secret store.</source>
        <translation>로그인했습니다. 새로 고침 토큰은 데스크톱의 비밀 저장소에 있습니다.</translation>
    </message>
</context>
<context>
    <name>Inlet::Runner::StageTexts</name>
    <message>
        <source>The server name &quot;%1&quot; cannot be resolved to an address.</source>
        <translation>서버 이름 &quot;%1&quot;의 주소를 찾을 수 없습니다.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has the address %2.</source>
        <translation>&quot;%1&quot;의 주소는 %2입니다.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is an address; there is no name to resolve.</source>
        <translation>&quot;%1&quot;은(는) 주소이므로 확인할 이름이 없습니다.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; accepts connections.</source>
        <translation>&quot;%1&quot;에서 연결을 수락합니다.</translation>
    </message>
    <message>
        <source>A POP3 server answers: %1</source>
        <translation>POP3 서버가 응답합니다: %1</translation>
    </message>
    <message>
        <source>The certificate expires soon: have it renewed before %1.</source>
        <translation>인증서가 곧 만료됩니다. %1 전에 갱신하도록 하십시오.</translation>
    </message>
    <message>
        <source>The line is encrypted with %1, %2. The certificate of &quot;%3&quot; is valid until %4, SHA-256 %5.</source>
        <translation>연결이 %1, %2(으)로 암호화되었습니다. &quot;%3&quot;의 인증서는 %4까지 유효합니다. SHA-256 %5.</translation>
    </message>
    <message>
        <source>The server offers STLS: set the security to &quot;starttls&quot;.</source>
        <translation>서버가 STLS를 지원합니다. 보안을 &quot;starttls&quot;로 설정하십시오.</translation>
    </message>
    <message>
        <source>When the server has a port for TLS (usually 995), use it with the security &quot;tls&quot;.</source>
        <translation>서버에 TLS 포트(보통 995)가 있으면 보안 &quot;tls&quot;와 함께 사용하십시오.</translation>
    </message>
    <message>
        <source>The line is not encrypted: password and mail can be read on the way.</source>
        <translation>연결이 암호화되지 않아 암호와 메일이 전송 중에 노출될 수 있습니다.</translation>
    </message>
    <message>
        <source>The server tells no capabilities; only the basic commands are used.</source>
        <translation>서버가 기능을 알려 주지 않아 기본 명령만 사용합니다.</translation>
    </message>
    <message>
        <source>The server offers: %1.</source>
        <translation>서버가 제공하는 기능: %1.</translation>
    </message>
    <message>
        <source>Logged in as &quot;%1&quot; with %2.</source>
        <translation>%2 인증으로 &quot;%1&quot;에 로그인했습니다.</translation>
    </message>
    <message numerus="yes">
        <source>The mailbox has %n message(s) with %1 bytes.</source>
        <translation>
            <numerusform>메일함에 메시지 %n개(%1바이트)가 있습니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>Every message has a unique-id (UIDL).</source>
        <translation>모든 메시지에 고유 ID(UIDL)가 있습니다.</translation>
    </message>
    <message>
        <source>The mailbox is empty and the server does not say whether it has unique-ids (UIDL).</source>
        <translation>메일함이 비어 있고 서버가 고유 ID(UIDL) 지원 여부를 알려 주지 않습니다.</translation>
    </message>
    <message>
        <source>Test again when there is a message.</source>
        <translation>메시지가 있을 때 다시 테스트하십시오.</translation>
    </message>
    <message>
        <source>The server gives no unique-ids (UIDL): messages are recognised by their content, so every pass receives all of them.</source>
        <translation>서버가 고유 ID(UIDL)를 제공하지 않습니다. 메시지를 내용으로 식별하므로 회차마다 모든 메시지를 받습니다.</translation>
    </message>
    <message>
        <source>Let the script delete what it has handled, so that the mailbox stays small, or use a server with UIDL.</source>
        <translation>메일함이 커지지 않도록 스크립트에서 처리한 메시지를 삭제하거나 UIDL을 지원하는 서버를 사용하십시오.</translation>
    </message>
    <message>
        <source>The server asks for no pause between two logins.</source>
        <translation>서버가 로그인 사이의 대기 시간을 요구하지 않습니다.</translation>
    </message>
    <message>
        <source>The server wants at least %1 seconds between two logins.</source>
        <translation>서버가 로그인 사이에 %1초 이상의 대기 시간을 요구합니다.</translation>
    </message>
    <message>
        <source>Plan launches at least that far apart.</source>
        <translation>실행 간격을 그 이상으로 계획하십시오.</translation>
    </message>
    <message>
        <source>The server never deletes messages by itself.</source>
        <translation>서버가 스스로 메시지를 삭제하지 않습니다.</translation>
    </message>
    <message>
        <source>The server does not say whether it deletes messages by itself.</source>
        <translation>서버가 스스로 메시지를 삭제하는지 알려 주지 않습니다.</translation>
    </message>
    <message>
        <source>The server may delete every message that was received, even when the script leaves it there (EXPIRE 0).</source>
        <translation>스크립트가 서버에 남겨 두더라도 서버가 받은 메시지를 모두 삭제할 수 있습니다(EXPIRE 0).</translation>
    </message>
    <message>
        <source>Do not rely on the return codes 2 and 4 with this server, or ask the provider to keep mail.</source>
        <translation>이 서버에서는 반환 코드 2와 4에 의존하지 말거나, 서비스 제공업체에 메일 보존을 요청하십시오.</translation>
    </message>
    <message numerus="yes">
        <source>The server may delete messages after %n day(s), even when the script leaves them there.</source>
        <translation>
            <numerusform>스크립트가 서버에 남겨 두더라도 %n일이 지나면 서버가 메시지를 삭제할 수 있습니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>The server confirmed the end of the session. Nothing was received, deleted or remembered.</source>
        <translation>서버가 세션 종료를 확인했습니다. 아무것도 수신, 삭제 또는 기록하지 않았습니다.</translation>
    </message>
    <message>
        <source>The server &quot;%1&quot; refused to end the session; it would not confirm deletions either. The server said: %2</source>
        <translation>&quot;%1&quot; 서버가 세션 종료를 거부했습니다. 삭제도 확인하지 않을 것입니다. 서버 응답: %2</translation>
    </message>
    <message>
        <source>Not tried, because &quot;%1&quot; failed.</source>
        <translation>&quot;%1&quot; 단계가 실패하여 시도하지 않았습니다.</translation>
    </message>
    <message>
        <source>POP3 is usually found on port 995 with the security &quot;tls&quot;, or on port 110 with &quot;starttls&quot;; this connection names port %1.</source>
        <translation>POP3는 보통 보안 &quot;tls&quot;의 포트 995 또는 &quot;starttls&quot;의 포트 110을 사용합니다. 이 연결에 지정된 포트는 %1입니다.</translation>
    </message>
    <message>
        <source>Close other programs that read this mailbox, wait a few minutes, and plan launches further apart.</source>
        <translation>이 메일함을 읽는 다른 프로그램을 닫고 몇 분 기다린 뒤 실행 간격을 더 길게 계획하십시오.</translation>
    </message>
    <message>
        <source>Give the password in one of these ways, and try again.</source>
        <translation>이 방법 중 하나로 암호를 지정한 뒤 다시 시도하십시오.</translation>
    </message>
    <message>
        <source>Correct the connection in the project; &quot;inlet-run check&quot; lists everything that is wrong with it.</source>
        <translation>프로젝트에서 연결을 수정하십시오. &quot;inlet-run check&quot;로 모든 문제를 볼 수 있습니다.</translation>
    </message>
    <message>
        <source>Check the spelling of the server name, and that this machine is connected to the network.</source>
        <translation>서버 이름의 철자와 이 컴퓨터의 네트워크 연결을 확인하십시오.</translation>
    </message>
    <message>
        <source>A firewall may also stand in between.</source>
        <translation>중간에 방화벽이 있을 수도 있습니다.</translation>
    </message>
    <message>
        <source>The proxy &quot;%1&quot; resolves the name &quot;%2&quot;.</source>
        <translation>프록시 &quot;%1&quot;이(가) &quot;%2&quot;의 주소를 확인합니다.</translation>
    </message>
    <message>
        <source>Ask whoever runs the server for the SHA-256 of its certificate. When it is this one, trust the certificate for this connection, or give the file of the certificate authority. When it is another one, someone may stand in between: go no further.</source>
        <translation>서버 관리자에게 인증서의 SHA-256을 문의하십시오. 이 인증서와 같으면 이 연결에서 인증서를 신뢰하거나 인증 기관 파일을 지정하십시오. 다르면 누군가 중간에 있을 수 있으므로 더 진행하지 마십시오.</translation>
    </message>
    <message>
        <source>The line is not encrypted, but it does not leave this machine.</source>
        <translation>연결이 암호화되지 않았지만 이 컴퓨터를 벗어나지 않습니다.</translation>
    </message>
    <message>
        <source>Wait some minutes before the next test, and plan launches further apart.</source>
        <translation>몇 분 기다린 뒤 다음 테스트를 하고, 실행 간격을 더 길게 계획하십시오.</translation>
    </message>
    <message>
        <source>Wait a few minutes and test again. When it goes on, show the provider what the server said.</source>
        <translation>몇 분 기다린 뒤 다시 테스트하십시오. 계속되면 서버의 응답을 서비스 제공업체에 보여 주십시오.</translation>
    </message>
    <message>
        <source>Set the authentication to &quot;auto&quot;, or to one that the server offers.</source>
        <translation>인증을 &quot;auto&quot; 또는 서버가 제공하는 방식으로 설정하십시오.</translation>
    </message>
    <message>
        <source>Show the provider what the server said; nothing can be done from here.</source>
        <translation>서버의 응답을 서비스 제공업체에 보여 주십시오. 여기에서는 할 수 있는 일이 없습니다.</translation>
    </message>
    <message>
        <source>Type the password anew, and try the account name in full (with &quot;@&quot; and domain). Some providers want POP3 to be switched on first, and a password of its own for programs.</source>
        <translation>암호를 다시 입력하고 전체 계정 이름(&quot;@&quot;와 도메인 포함)을 사용해 보십시오. POP3를 먼저 켜고 프로그램 전용 암호를 사용해야 하는 서비스도 있습니다.</translation>
    </message>
    <message>
        <source>When name, port and security are right, the server hangs: test again later.</source>
        <translation>이름, 포트, 보안이 올바르면 서버가 멈춘 상태입니다. 나중에 다시 테스트하십시오.</translation>
    </message>
    <message>
        <source>Show the provider what the server said; the wire transcript (--transcript FILE) holds the whole conversation.</source>
        <translation>서버의 응답을 서비스 제공업체에 보여 주십시오. 대화 기록(--transcript FILE)에 전체 대화가 저장됩니다.</translation>
    </message>
    <message>
        <source>The mail server was not asked: first the identity provider has to give access. Test again when that is done.</source>
        <translation>메일 서버에는 확인하지 않았습니다. 먼저 ID 공급자가 액세스를 허용해야 합니다. 허용된 뒤 다시 테스트하십시오.</translation>
    </message>
</context>
<context>
    <name>Inlet::Runner::TestCommand</name>
    <message>
        <source>The message &quot;%1&quot; is not in &quot;%2&quot;. Put it back or remove the sample.</source>
        <translation>&quot;%1&quot; 메시지가 &quot;%2&quot;에 없습니다. 다시 넣거나 샘플을 제거하십시오.</translation>
    </message>
</context>
<context>
    <name>Inlet::Runner::WhatIfCommand</name>
    <message>
        <source>Of %1 messages, %2 would be handled differently, %3 of these fail.</source>
        <translation>메시지 %1개 중 %2개가 다르게 처리되며, 그중 %3개는 실패합니다.</translation>
    </message>
    <message>
        <source>Of %1 more messages no copy is kept; &quot;memory.keepMessages&quot; of the activity keeps them.</source>
        <translation>그 밖의 메시지 %1개는 복사본이 보관되어 있지 않습니다. 활동의 &quot;memory.keepMessages&quot;를 사용하면 보관합니다.</translation>
    </message>
</context>
<context>
    <name>Inlet::Schedule::Sentence</name>
    <message>
        <source>%1 and %2</source>
        <extracomment>the end of a list: %1 is &quot;monday, tuesday&quot;, %2 is &quot;friday&quot;</extracomment>
        <translation>%1 및 %2</translation>
    </message>
    <message>
        <source>monday</source>
        <translation>월요일</translation>
    </message>
    <message>
        <source>tuesday</source>
        <translation>화요일</translation>
    </message>
    <message>
        <source>wednesday</source>
        <translation>수요일</translation>
    </message>
    <message>
        <source>thursday</source>
        <translation>목요일</translation>
    </message>
    <message>
        <source>friday</source>
        <translation>금요일</translation>
    </message>
    <message>
        <source>saturday</source>
        <translation>토요일</translation>
    </message>
    <message>
        <source>sunday</source>
        <translation>일요일</translation>
    </message>
    <message>
        <source>Daily</source>
        <comment>every day of the week</comment>
        <translation>매일</translation>
    </message>
    <message>
        <source>On %1</source>
        <extracomment>%1 is a list of weekdays such as &quot;tuesday and thursday&quot;</extracomment>
        <translation>%1에</translation>
    </message>
    <message>
        <source>at %1</source>
        <extracomment>%1 is a list of times such as &quot;5:00:00 AM and 9:00:00 AM&quot;</extracomment>
        <translation>%1에</translation>
    </message>
    <message>
        <source>each month</source>
        <comment>the first monday of each month</comment>
        <translation>매월</translation>
    </message>
    <message>
        <source>first</source>
        <comment>week of a month</comment>
        <translation>첫째</translation>
    </message>
    <message>
        <source>second</source>
        <comment>week of a month</comment>
        <translation>둘째</translation>
    </message>
    <message>
        <source>third</source>
        <comment>week of a month</comment>
        <translation>셋째</translation>
    </message>
    <message>
        <source>fourth</source>
        <comment>week of a month</comment>
        <translation>넷째</translation>
    </message>
    <message>
        <source>last</source>
        <comment>week of a month</comment>
        <translation>마지막</translation>
    </message>
    <message>
        <source>Every %1</source>
        <extracomment>%1 is a duration such as &quot;30m&quot;</extracomment>
        <translation>%1마다</translation>
    </message>
    <message>
        <source>Every %1 from %2 to %3</source>
        <extracomment>%1 is a duration such as &quot;30m&quot;, %2 and %3 are times</extracomment>
        <translation>%2부터 %3까지 %1마다</translation>
    </message>
    <message numerus="yes">
        <source>every %n days from %1</source>
        <extracomment>%n is at least 2, %1 a date</extracomment>
        <translation>
            <numerusform>%1부터 %n일마다</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>every %n weeks from %1</source>
        <extracomment>%n is at least 2, %1 a date</extracomment>
        <translation>
            <numerusform>%1부터 %n주마다</numerusform>
        </translation>
    </message>
    <message>
        <source>on last day of %1</source>
        <extracomment>%1 is &quot;each month&quot; or a list of months</extracomment>
        <translation>%1 마지막 날에</translation>
    </message>
    <message>
        <source>on day %1 of %2</source>
        <extracomment>%1 is a number, %2 is &quot;each month&quot; or a list of months</extracomment>
        <translation>%2 %1일에</translation>
    </message>
    <message>
        <source>on %1 %2 of %3</source>
        <extracomment>%1 is &quot;first&quot;, %2 is &quot;monday&quot;, %3 is &quot;each month&quot; or a list of months</extracomment>
        <translation>%3 %1 %2에</translation>
    </message>
    <message>
        <source>on %1</source>
        <extracomment>%1 is a date</extracomment>
        <translation>%1에</translation>
    </message>
    <message>
        <source>valid from %1 to %2</source>
        <translation>%1부터 %2까지</translation>
    </message>
    <message>
        <source>at most once from %1 at %2</source>
        <extracomment>%1 is a date, %2 a time</extracomment>
        <translation>%1 %2부터 최대 한 번</translation>
    </message>
    <message numerus="yes">
        <source>at most %n times from %1 at %2</source>
        <extracomment>%n is at least 2, %1 a date, %2 a time</extracomment>
        <translation>
            <numerusform>%1 %2부터 최대 %n번</numerusform>
        </translation>
    </message>
    <message>
        <source>Scheduling of task is not defined. Press &apos;Change&apos; to define the frequency of the task.</source>
        <translation>작업 일정이 정의되지 않았습니다. 작업 빈도를 정의하려면 &apos;변경&apos;을 누르십시오.</translation>
    </message>
    <message>
        <source>Triggering %1.</source>
        <extracomment>%1 is for example &quot;at 4:00:00 AM, Daily&quot;</extracomment>
        <translation>%1 실행됩니다.</translation>
    </message>
</context>
<context>
    <name>Inlet::Script::HandlerScript</name>
    <message>
        <source>The braces do not match: a } closes the script before its end.</source>
        <translation>중괄호가 맞지 않습니다. }가 스크립트를 끝나기 전에 닫습니다.</translation>
    </message>
</context>
<context>
    <name>Inlet::Script::ScriptContext</name>
    <message>
        <source>The script did not end within its time limit of %1 s and was stopped.</source>
        <translation>스크립트가 제한 시간 %1초 안에 끝나지 않아 중지했습니다.</translation>
    </message>
    <message>
        <source>The script threw a value that cannot be shown.</source>
        <translation>스크립트에서 표시할 수 없는 값의 예외가 발생했습니다.</translation>
    </message>
    <message>
        <source>The script failed: %1</source>
        <translation>스크립트가 실패했습니다: %1</translation>
    </message>
    <message>
        <source>The script threw: %1</source>
        <translation>스크립트에서 예외가 발생했습니다: %1</translation>
    </message>
    <message>
        <source>The members of &quot;%1&quot; cannot be read: %2</source>
        <translation>&quot;%1&quot;의 멤버를 읽을 수 없습니다: %2</translation>
    </message>
    <message>
        <source>&quot;%1&quot; was replaced by a value that is not an object. It is ignored.</source>
        <translation>&quot;%1&quot;이(가) 객체가 아닌 값으로 바뀌어 무시합니다.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is larger than 1 MB. Keep less in it.</source>
        <translation>&quot;%1&quot;이(가) 1MB보다 큽니다. 내용을 줄이십시오.</translation>
    </message>
    <message>
        <source>The members of &quot;%1&quot; cannot be read.</source>
        <translation>&quot;%1&quot;의 멤버를 읽을 수 없습니다.</translation>
    </message>
    <message>
        <source>&quot;%1.%2&quot; holds something that is not JSON. That is left out.</source>
        <translation>&quot;%1.%2&quot;에 JSON이 아닌 값이 있어 제외합니다.</translation>
    </message>
    <message>
        <source>The members of &quot;activity&quot; cannot be read.</source>
        <translation>&quot;activity&quot;의 멤버를 읽을 수 없습니다.</translation>
    </message>
</context>
<context>
    <name>Inlet::Script::ScriptLog</name>
    <message>
        <source>The script wrote more than %1 lines or 1 MB to the log. The rest is dropped.</source>
        <translation>스크립트가 로그에 %1줄 또는 1MB를 초과하여 기록했습니다. 나머지는 버립니다.</translation>
    </message>
</context>
<context>
    <name>Inlet::Script::ScriptRunner</name>
    <message>
        <source>The script returned %1. It must return 1, 2, 3 or 4.</source>
        <translation>스크립트가 %1을(를) 반환했습니다. 1, 2, 3, 4 중 하나를 반환해야 합니다.</translation>
    </message>
    <message>
        <source>The script returned %1. It must return a Date.</source>
        <translation>스크립트가 %1을(를) 반환했습니다. Date를 반환해야 합니다.</translation>
    </message>
</context>
<context>
    <name>Inlet::Script::SyntaxError</name>
    <message>
        <source>The script ends in the middle of a statement.</source>
        <translation>스크립트가 문장 중간에서 끝납니다.</translation>
    </message>
    <message>
        <source>An operator or &quot;;&quot; is missing here.</source>
        <translation>여기에 연산자 또는 &quot;;&quot;이 없습니다.</translation>
    </message>
    <message>
        <source>A character is not expected here.</source>
        <translation>여기에 올 수 없는 문자입니다.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not expected here.</source>
        <translation>&quot;%1&quot;은(는) 여기에 올 수 없습니다.</translation>
    </message>
    <message>
        <source>A name is missing here, or a reserved word is used as a name.</source>
        <translation>여기에 이름이 없거나 예약어를 이름으로 사용했습니다.</translation>
    </message>
    <message>
        <source>A word is not expected here, or a &quot;}&quot; is missing.</source>
        <translation>여기에 올 수 없는 단어이거나 &quot;}&quot;가 없습니다.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is missing here.</source>
        <translation>여기에 &quot;%1&quot;이(가) 없습니다.</translation>
    </message>
    <message>
        <source>&quot;break&quot; and &quot;continue&quot; stand inside loops only.</source>
        <translation>&quot;break&quot;와 &quot;continue&quot;는 루프 안에서만 쓸 수 있습니다.</translation>
    </message>
    <message>
        <source>&quot;const&quot; needs a value. Write: const name = value;</source>
        <translation>&quot;const&quot;에는 값이 필요합니다. 다음과 같이 쓰십시오: const name = value;</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is declared twice.</source>
        <translation>&quot;%1&quot;이(가) 두 번 선언되었습니다.</translation>
    </message>
    <message>
        <source>A value is missing here.</source>
        <translation>여기에 값이 없습니다.</translation>
    </message>
</context>
<context>
    <name>Inlet::Storage::JsonValues</name>
    <message>
        <source>a number</source>
        <translation>숫자</translation>
    </message>
    <message>
        <source>a text</source>
        <translation>문자열</translation>
    </message>
    <message>
        <source>a list</source>
        <translation>배열</translation>
    </message>
    <message>
        <source>an object</source>
        <translation>객체</translation>
    </message>
    <message>
        <source>a whole number</source>
        <translation>정수</translation>
    </message>
    <message>
        <source>%1 stands where %2 is expected</source>
        <extracomment>%1 is a kind of JSON value such as &quot;a number&quot;, %2 another one such as &quot;a text&quot;</extracomment>
        <translation>값의 형식이 다릅니다(필요: %2, 실제: %1)</translation>
    </message>
    <message>
        <source>%1 is not one of: %2</source>
        <extracomment>%1 is a quoted word, %2 a list of words</extracomment>
        <translation>%1은(는) 다음 중 하나가 아닙니다: %2</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>true 또는 false</translation>
    </message>
    <message>
        <source>%1 is not a whole number</source>
        <translation>%1은(는) 정수가 아닙니다</translation>
    </message>
    <message>
        <source>%1 is less than %2</source>
        <translation>%1은(는) %2보다 작습니다</translation>
    </message>
    <message>
        <source>%1 is not between %2 and %3</source>
        <translation>%1은(는) %2에서 %3 사이의 값이 아닙니다</translation>
    </message>
    <message>
        <source>%1 is not a port</source>
        <translation>%1은(는) 포트 번호가 아닙니다</translation>
    </message>
    <message>
        <source>%1 is not a day of a month (1 to 31, or -1 for the last)</source>
        <translation>%1은(는) 날짜가 아닙니다(1~31, 마지막 날은 -1)</translation>
    </message>
    <message>
        <source>%1 is not a week of a month (1 to 4, or -1 for the last)</source>
        <translation>%1은(는) 월의 주가 아닙니다(1~4, 마지막 주는 -1)</translation>
    </message>
    <message>
        <source>%1 is not a name (letters A to Z, digits and _, not beginning with a digit)</source>
        <translation>%1은(는) 이름으로 쓸 수 없습니다(A~Z의 영문자, 숫자, _, 숫자로 시작할 수 없음)</translation>
    </message>
    <message>
        <source>%1 is not &quot;sha256:&quot; followed by 64 hexadecimal digits</source>
        <translation>%1은(는) &quot;sha256:&quot; 뒤에 64자리 16진수가 오는 값이 아닙니다</translation>
    </message>
    <message>
        <source>%1 is not a duration of years, days, hours, minutes and seconds such as PT1H30M</source>
        <translation>%1은(는) PT1H30M과 같이 년, 일, 시, 분, 초로 된 기간이 아닙니다</translation>
    </message>
    <message>
        <source>%1 is not an interval from PT1S to under P1D in hours, minutes and seconds</source>
        <translation>%1은(는) PT1S 이상 P1D 미만의 시, 분, 초로 된 간격이 아닙니다</translation>
    </message>
    <message>
        <source>%1 is not a time HH:MM:SS</source>
        <translation>%1은(는) HH:MM:SS 형식의 시간이 아닙니다</translation>
    </message>
    <message>
        <source>%1 is not a date YYYY-MM-DD</source>
        <translation>%1은(는) YYYY-MM-DD 형식의 날짜가 아닙니다</translation>
    </message>
    <message>
        <source>%1 is not a date and time YYYY-MM-DDTHH:MM:SS</source>
        <translation>%1은(는) YYYY-MM-DDTHH:MM:SS 형식의 날짜와 시간이 아닙니다</translation>
    </message>
    <message>
        <source>%1 is not a path inside the folder of the samples</source>
        <translation>%1은(는) 샘플 폴더 안의 경로가 아닙니다</translation>
    </message>
</context>
<context>
    <name>Inlet::Storage::ObjectReader</name>
    <message>
        <source>is missing</source>
        <translation>값이 없습니다</translation>
    </message>
    <message>
        <source>a list</source>
        <translation>배열</translation>
    </message>
    <message>
        <source>an object</source>
        <translation>객체</translation>
    </message>
</context>
<context>
    <name>Inlet::Storage::ProjectReader</name>
    <message>
        <source>%1 is the name of another one already</source>
        <translation>%1은(는) 이미 다른 항목의 이름입니다</translation>
    </message>
    <message>
        <source>%1 is not &quot;inlet-project&quot;</source>
        <extracomment>%1 is a quoted text, inlet-project a fixed word</extracomment>
        <translation>%1은(는) &quot;inlet-project&quot;가 아닙니다</translation>
    </message>
    <message>
        <source>line %1, column %2</source>
        <translation>%1행 %2열</translation>
    </message>
    <message>
        <source>The project file is not valid.</source>
        <translation>프로젝트 파일이 올바르지 않습니다.</translation>
    </message>
    <message>
        <source>The file is larger than %1 MB, the most that is read.</source>
        <translation>파일이 읽을 수 있는 최대 크기인 %1MB보다 큽니다.</translation>
    </message>
    <message>
        <source>Cannot read the project file &quot;%1&quot;: %2. Check the path and the permissions.</source>
        <translation>프로젝트 파일 &quot;%1&quot;을(를) 읽을 수 없습니다: %2. 경로와 권한을 확인하십시오.</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>파일이 비어 있습니다.</translation>
    </message>
    <message>
        <source>The file is not UTF-8 text: %1.</source>
        <translation>파일이 UTF-8 텍스트가 아닙니다: %1.</translation>
    </message>
    <message>
        <source>The file is not valid JSON: %1: %2.</source>
        <extracomment>%1 is a place such as &quot;line 3, column 5&quot;, %2 the words of the JSON parser</extracomment>
        <translation>파일이 올바른 JSON이 아닙니다: %1: %2.</translation>
    </message>
    <message>
        <source>The file does not hold a JSON object.</source>
        <translation>파일에 JSON 객체가 없습니다.</translation>
    </message>
    <message>
        <source>the file was made by a newer version of Inlet: this one reads format versions up to %1, not %2</source>
        <translation>파일이 더 새로운 버전의 Inlet에서 작성되었습니다. 이 버전은 형식 버전 %1까지 읽을 수 있으며 %2은(는) 읽을 수 없습니다</translation>
    </message>
    <message>
        <source>The project file was made by a newer version of Inlet. Update Inlet to open it.</source>
        <translation>프로젝트 파일이 더 새로운 버전의 Inlet에서 작성되었습니다. 파일을 열려면 Inlet을 업데이트하십시오.</translation>
    </message>
    <message>
        <source>it is a folder</source>
        <translation>폴더입니다</translation>
    </message>
    <message>
        <source>Cannot open &quot;%1&quot;. %2</source>
        <extracomment>%1 is the path of a file, %2 a sentence</extracomment>
        <translation>&quot;%1&quot;을(를) 열 수 없습니다. %2</translation>
    </message>
</context>
<context>
    <name>Inlet::Storage::ProjectWriter</name>
    <message>
        <source>Cannot save the project as &quot;%1&quot;: %2.</source>
        <translation>프로젝트를 &quot;%1&quot;(으)로 저장할 수 없습니다: %2.</translation>
    </message>
    <message>
        <source>the folder &quot;%1&quot; does not exist</source>
        <translation>&quot;%1&quot; 폴더가 없습니다</translation>
    </message>
    <message>
        <source>it is a folder</source>
        <translation>폴더입니다</translation>
    </message>
</context>
<context>
    <name>Inlet::Storage::ScheduleReader</name>
    <message>
        <source>cannot stand beside &quot;%1&quot;</source>
        <translation>&quot;%1&quot;과(와) 함께 쓸 수 없습니다</translation>
    </message>
</context>
<context>
    <name>Inlet::Storage::SecretSources</name>
    <message>
        <source>No password is known for &quot;%1&quot;. Put it into the variable %2, into the file &quot;%1&quot; of $CREDENTIALS_DIRECTORY, on standard input with --password-stdin, or into the desktop&apos;s secret store.</source>
        <translation>&quot;%1&quot;의 암호를 알 수 없습니다. 변수 %2, $CREDENTIALS_DIRECTORY의 &quot;%1&quot; 파일, --password-stdin을 사용한 표준 입력, 데스크톱의 비밀 저장소 중 하나로 제공하십시오.</translation>
    </message>
    <message>
        <source>The password file &quot;%1&quot; cannot be read. Check its permissions.</source>
        <translation>암호 파일 &quot;%1&quot;을(를) 읽을 수 없습니다. 파일 권한을 확인하십시오.</translation>
    </message>
    <message>
        <source>Nobody has signed in for &quot;%1&quot;. Sign in in the designer or with &quot;inlet-run sign-in&quot;, or put the refresh token into the variable %2 or into the file &quot;%1&quot; of $CREDENTIALS_DIRECTORY, or on standard input with --password-stdin.</source>
        <translation>&quot;%1&quot;에 로그인한 사용자가 없습니다. 디자이너 또는 &quot;inlet-run sign-in&quot;으로 로그인하거나, 변수 %2, $CREDENTIALS_DIRECTORY의 &quot;%1&quot; 파일, --password-stdin을 사용한 표준 입력 중 하나로 새로 고침 토큰을 제공하십시오.</translation>
    </message>
    <message>
        <source>No client secret is known for &quot;%1&quot;. Put it into the variable %2, into the file &quot;%1&quot; of $CREDENTIALS_DIRECTORY, on standard input with --password-stdin, or into the desktop&apos;s secret store.</source>
        <translation>&quot;%1&quot;의 클라이언트 암호를 알 수 없습니다. 변수 %2, $CREDENTIALS_DIRECTORY의 &quot;%1&quot; 파일, --password-stdin을 사용한 표준 입력, 데스크톱의 비밀 저장소 중 하나로 제공하십시오.</translation>
    </message>
</context>
<context>
    <name>Inlet::Storage::SecretStore</name>
    <message>
        <source>The desktop&apos;s secret store has no password for &quot;%1&quot;.</source>
        <translation>데스크톱의 비밀 저장소에 &quot;%1&quot;의 암호가 없습니다.</translation>
    </message>
    <message>
        <source>The desktop&apos;s secret store cannot be used for &quot;%1&quot;. Unlock it, or give the password in another way.</source>
        <translation>&quot;%1&quot;에 데스크톱의 비밀 저장소를 사용할 수 없습니다. 잠금을 해제하거나 다른 방법으로 암호를 제공하십시오.</translation>
    </message>
</context>
<context>
    <name>Inlet::Ui::ActivityActions</name>
    <message>
        <source>&amp;Start</source>
        <translation>시작(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>일시 중지(&amp;P)</translation>
    </message>
    <message>
        <source>S&amp;top</source>
        <translation>중지(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Restart</source>
        <translation>다시 시작(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Execute Pending Tasks Now</source>
        <translation>보류 중인 작업 지금 실행(&amp;E)</translation>
    </message>
    <message>
        <source>Start in Si&amp;mulation Mode</source>
        <translation>시뮬레이션 모드에서 시작(&amp;M)</translation>
    </message>
    <message>
        <source>The activity is started already. Restart it to use what you changed since.</source>
        <translation>활동이 이미 시작되었습니다. 이후 변경한 내용을 적용하려면 다시 시작하십시오.</translation>
    </message>
    <message>
        <source>The activity belongs to another project. Open that project to start it.</source>
        <translation>이 활동은 다른 프로젝트에 속합니다. 시작하려면 해당 프로젝트를 여십시오.</translation>
    </message>
    <message>
        <source>The activity is not started.</source>
        <translation>활동이 시작되지 않았습니다.</translation>
    </message>
    <message>
        <source>The activity is being stopped already.</source>
        <translation>활동을 이미 중지하는 중입니다.</translation>
    </message>
    <message>
        <source>Start: go on after the pause</source>
        <translation>시작: 일시 중지한 활동을 계속합니다</translation>
    </message>
    <message>
        <source>Start: follow the schedule and the expirations</source>
        <translation>시작: 일정과 만료에 따라 실행합니다</translation>
    </message>
    <message>
        <source>Follow the schedule without effect: nothing is deleted, delivered or remembered</source>
        <translation>실제 처리 없이 일정을 따릅니다. 아무것도 삭제, 전달 또는 기록하지 않습니다</translation>
    </message>
    <message>
        <source>Pause: finish the message in hand and begin nothing new until it is started again</source>
        <translation>일시 중지: 처리 중인 메시지를 완료하고 다시 시작할 때까지 새로 처리하지 않습니다</translation>
    </message>
    <message>
        <source>The activity is paused already.</source>
        <translation>활동이 이미 일시 중지되었습니다.</translation>
    </message>
    <message>
        <source>Stop: end the session under way and the activity</source>
        <translation>중지: 진행 중인 세션과 활동을 끝냅니다</translation>
    </message>
    <message>
        <source>Restart: stop, then start with the project as it is now</source>
        <translation>다시 시작: 중지한 뒤 현재 상태의 프로젝트로 시작합니다</translation>
    </message>
    <message>
        <source>The activity belongs to another project. Open that project to restart it.</source>
        <translation>이 활동은 다른 프로젝트에 속합니다. 다시 시작하려면 해당 프로젝트를 여십시오.</translation>
    </message>
    <message>
        <source>Visit the mailbox now, without waiting for the next launch</source>
        <translation>다음 실행을 기다리지 않고 지금 메일함을 확인합니다</translation>
    </message>
    <message>
        <source>The activity is paused. Start it first.</source>
        <translation>활동이 일시 중지되었습니다. 먼저 시작하십시오.</translation>
    </message>
</context>
<context>
    <name>Inlet::Ui::ActivityEditor</name>
    <message>
        <source>Checking the script...</source>
        <translation>스크립트 검사 중...</translation>
    </message>
    <message>
        <source>Script, line %1: %2</source>
        <translation>스크립트 %1행: %2</translation>
    </message>
    <message>
        <source>Script: %1</source>
        <translation>스크립트: %1</translation>
    </message>
    <message>
        <source>No problem was found in the script.</source>
        <translation>스크립트에서 문제가 발견되지 않았습니다.</translation>
    </message>
    <message numerus="yes">
        <source>%n problem(s) found in the script.</source>
        <translation>
            <numerusform>스크립트에서 문제 %n개가 발견되었습니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>Inbound Emails</source>
        <translation>인바운드 이메일</translation>
    </message>
    <message>
        <source>Scheduling</source>
        <translation>일정</translation>
    </message>
    <message>
        <source>Expiration</source>
        <translation>만료</translation>
    </message>
    <message>
        <source>This project has no activity. Choose Activity &gt; New Activity to add one.</source>
        <translation>이 프로젝트에 활동이 없습니다. 추가하려면 활동 &gt; 새 활동을 선택하십시오.</translation>
    </message>
</context>
<context>
    <name>Inlet::Ui::ActivityLedger</name>
    <message>
        <source>Nothing is remembered of a practice mailbox: each run starts anew.</source>
        <translation>연습 메일함에 대해서는 기록을 남기지 않습니다. 실행할 때마다 새로 시작합니다.</translation>
    </message>
    <message>
        <source>The mailbox is known only during a run, because its server or account is an expression.</source>
        <translation>서버 또는 계정이 식으로 지정되어 있어 메일함은 실행 중에만 알 수 있습니다.</translation>
    </message>
</context>
<context>
    <name>Inlet::Ui::ActivityStatus</name>
    <message>
        <source>The runner has given no sign of life since %1. Stop the activity and start it again.</source>
        <translation>%1 이후 실행기의 응답이 없습니다. 활동을 중지하고 다시 시작하십시오.</translation>
    </message>
    <message>
        <source>The activity failed.</source>
        <translation>활동이 실패했습니다.</translation>
    </message>
    <message numerus="yes">
        <source>The last %n pass(es) failed.</source>
        <translation>
            <numerusform>최근 %n회차가 연속으로 실패했습니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>Being edited</source>
        <translation>편집 중</translation>
    </message>
    <message>
        <source>Start pending</source>
        <translation>시작 대기 중</translation>
    </message>
    <message>
        <source>Started in simulation</source>
        <translation>시뮬레이션으로 시작</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>시작</translation>
    </message>
    <message>
        <source>Started, but not executed</source>
        <translation>시작(실행 안 함)</translation>
    </message>
    <message>
        <source>Pause requested</source>
        <translation>일시 중지 요청됨</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>일시 중지됨</translation>
    </message>
    <message>
        <source>Stop requested</source>
        <translation>중지 요청됨</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>완료됨</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>실패</translation>
    </message>
    <message>
        <source>%1, with errors</source>
        <translation>%1, 오류 있음</translation>
    </message>
    <message>
        <source>Next launch: %1</source>
        <translation>다음 실행: %1</translation>
    </message>
    <message>
        <source>Last good session: %1</source>
        <translation>마지막 정상 세션: %1</translation>
    </message>
    <message>
        <source>No next launch</source>
        <translation>다음 실행 없음</translation>
    </message>
    <message>
        <source>No good session yet</source>
        <translation>아직 정상 세션 없음</translation>
    </message>
</context>
<context>
    <name>Inlet::Ui::ActivityStatusLabel</name>
    <message numerus="yes">
        <source>%n other activity(ies) in trouble</source>
        <translation>
            <numerusform>문제가 있는 다른 활동 %n개</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Inlet::Ui::AdvancedDialog</name>
    <message>
        <source>This activity uses an external account. Edit the account to change how its connection is secured.</source>
        <translation>이 활동은 외부 계정을 사용합니다. 연결 보안을 변경하려면 계정을 편집하십시오.</translation>
    </message>
    <message>
        <source>Advanced Parameters</source>
        <translation>고급 매개 변수</translation>
    </message>
    <message>
        <source>General</source>
        <translation>일반</translation>
    </message>
    <message>
        <source>Initialization Script</source>
        <translation>초기화 스크립트</translation>
    </message>
    <message>
        <source>Messages and Limits</source>
        <translation>메시지 및 제한</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>연결</translation>
    </message>
    <message>
        <source>Transitions</source>
        <translation>전환</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>보관</translation>
    </message>
</context>
<context>
    <name>Inlet::Ui::AttachmentsPage</name>
    <message>
        <source>inline</source>
        <translation>인라인</translation>
    </message>
    <message>
        <source>damaged</source>
        <translation>손상됨</translation>
    </message>
    <message>
        <source>(no name)</source>
        <translation>(이름 없음)</translation>
    </message>
    <message>
        <source>File name</source>
        <translation>파일 이름</translation>
    </message>
    <message>
        <source>Content type</source>
        <translation>콘텐츠 형식</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>크기</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>비고</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <extracomment>Name of a checksum; not translated in most languages</extracomment>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>Attachments</source>
        <translation>첨부 파일</translation>
    </message>
    <message>
        <source>Save As...</source>
        <translation>다른 이름으로 저장...</translation>
    </message>
    <message>
        <source>Save All...</source>
        <translation>모두 저장...</translation>
    </message>
</context>
<context>
    <name>Inlet::Ui::CertificatePanel</name>
    <message>
        <source>&amp;Trust This Certificate for This Connection...</source>
        <translation>이 연결에서 이 인증서 신뢰(&amp;T)...</translation>
    </message>
    <message>
        <source>Choose CA &amp;File...</source>
        <translation>CA 파일 선택(&amp;F)...</translation>
    </message>
    <message>
        <source>Certificates of the server</source>
        <translation>서버의 인증서</translation>
    </message>
    <message>
        <source>Issued to</source>
        <translation>발급 대상</translation>
    </message>
    <message>
        <source>Issued by</source>
        <translation>발급자</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>만료일</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>Issued to &quot;%1&quot; by &quot;%2&quot;, valid until %3, SHA-256 %4</source>
        <translation>발급 대상: &quot;%1&quot;, 발급자: &quot;%2&quot;, 만료일: %3, SHA-256 %4</translation>
    </message>
    <message>
        <source>Trust This Certificate</source>
        <translation>이 인증서 신뢰</translation>
    </message>
    <message>
        <source>Trust the certificate of &quot;%1&quot; although it cannot be verified?</source>
        <translation>&quot;%1&quot;의 인증서를 확인할 수 없습니다. 그래도 신뢰하시겠습니까?</translation>
    </message>
    <message>
        <source>From then on this connection accepts the certificate with the SHA-256
%1
whatever its name, issuer and dates are, and sends the password to whoever holds it. Do so only when the administrator of the server told you the same SHA-256. Other connections are not affected. A new certificate must be trusted anew.</source>
        <translation>이제부터 이 연결은 SHA-256이
%1
인 인증서를 이름, 발급자, 날짜와 관계없이 수락하고 그 소유자에게 암호를 보냅니다. 서버 관리자가 같은 SHA-256을 알려 준 경우에만 신뢰하십시오. 다른 연결에는 영향을 주지 않습니다. 새 인증서는 다시 신뢰해야 합니다.</translation>
    </message>
    <message>
        <source>&amp;Trust</source>
        <translation>신뢰(&amp;T)</translation>
    </message>
    <message>
        <source>Choose Certificate Authorities</source>
        <translation>인증 기관 선택</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer)</source>
        <translation>인증서 (*.pem *.crt *.cer)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>모든 파일 (*)</translation>
    </message>
</context>
<context>
    <name>Inlet::Ui::Choices</name>
    <message>
        <source>By default</source>
        <translation>기본값</translation>
    </message>
    <message>
        <source>POP3 + STARTTLS</source>
        <translation>POP3 + STARTTLS</translation>
    </message>
    <message>
        <source>POP3</source>
        <translation>POP3</translation>
    </message>
    <message>
        <source>POP3S</source>
        <translation>POP3S</translation>
    </message>
    <message>
        <source>Best the server offers</source>
        <translation>서버가 지원하는 최선의 방식</translation>
    </message>
    <message>
        <source>User name and password</source>
        <translation>사용자 이름과 암호</translation>
    </message>
    <message>
        <source>APOP</source>
        <translation>APOP</translation>
    </message>
    <message>
        <source>CRAM-MD5</source>
        <translation>CRAM-MD5</translation>
    </message>
    <message>
        <source>PLAIN</source>
        <translation>PLAIN</translation>
    </message>
    <message>
        <source>SCRAM-SHA-256</source>
        <translation>SCRAM-SHA-256</translation>
    </message>
    <message>
        <source>OAuth 2.0 (XOAUTH2)</source>
        <translation>OAuth 2.0 (XOAUTH2)</translation>
    </message>
    <message>
        <source>OAuth 2.0 (OAUTHBEARER)</source>
        <translation>OAuth 2.0 (OAUTHBEARER)</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>일반</translation>
    </message>
    <message>
        <source>Do not activate</source>
        <translation>활성화 안 함</translation>
    </message>
    <message>
        <source>Activate but do not execute</source>
        <translation>활성화하되 실행 안 함</translation>
    </message>
    <message>
        <source>Multiple tasks authorized</source>
        <translation>여러 작업 허용</translation>
    </message>
    <message>
        <source>The current task has priority</source>
        <translation>현재 작업 우선</translation>
    </message>
    <message>
        <source>Suspend the process</source>
        <translation>프로세스 일시 중단</translation>
    </message>
    <message>
        <source>Ignore</source>
        <translation>무시</translation>
    </message>
    <message>
        <source>Abort on error</source>
        <translation>오류 시 중단</translation>
    </message>
    <message>
        <source>Handle them again at the next run</source>
        <translation>다음 실행에서 다시 처리</translation>
    </message>
    <message>
        <source>Handle each of them once</source>
        <translation>한 번씩만 처리</translation>
    </message>
    <message>
        <source>LOGIN</source>
        <translation>LOGIN</translation>
    </message>
    <message>
        <source>SCRAM-SHA-1</source>
        <translation>SCRAM-SHA-1</translation>
    </message>
</context>
<context>
    <name>Inlet::Ui::CompletionPopup</name>
    <message>
        <source>Completions</source>
        <translation>완성 목록</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>설명</translation>
    </message>
</context>
<context>
    <name>Inlet::Ui::ConnectionTestDialog</name>
    <message>
        <source>&amp;Run Again</source>
        <translation>다시 실행(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Cancel Test</source>
        <translation>테스트 취소(&amp;C)</translation>
    </message>
    <message>
        <source>C&amp;opy Report</source>
        <translation>보고서 복사(&amp;O)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>닫기</translation>
    </message>
    <message>
        <source>Test the Connection</source>
        <translation>연결 테스트</translation>
    </message>
    <message>
        <source>&amp;Wire Transcript</source>
        <translation>대화 기록(&amp;W)</translation>
    </message>
    <message>
        <source>The connection of &quot;%1&quot; is being tested.</source>
        <translation>&quot;%1&quot;의 연결을 테스트하는 중입니다.</translation>
    </message>
    <message>
        <source>Not tried, because the test was canceled.</source>
        <translation>테스트가 취소되어 시도하지 않았습니다.</translation>
    </message>
    <message>
        <source>The test was canceled.</source>
        <translation>테스트가 취소되었습니다.</translation>
    </message>
    <message>
        <source>The connection of &quot;%1&quot; to &quot;%2&quot; is being tested.</source>
        <translation>&quot;%1&quot;에서 &quot;%2&quot;(으)로의 연결을 테스트하는 중입니다.</translation>
    </message>
    <message>
        <source>No password is known for &quot;%1&quot;.</source>
        <translation>&quot;%1&quot;의 암호를 알 수 없습니다.</translation>
    </message>
    <message>
        <source>Type the password below, and log in.</source>
        <translation>아래에 암호를 입력하고 로그인하십시오.</translation>
    </message>
    <message>
        <source>The connection does not work: &quot;%1&quot; failed.</source>
        <translation>연결되지 않습니다. &quot;%1&quot; 단계가 실패했습니다.</translation>
    </message>
    <message>
        <source>Not tried, because the test ended.</source>
        <translation>테스트가 끝나 시도하지 않았습니다.</translation>
    </message>
    <message>
        <source>The runner ended unexpectedly.</source>
        <translation>실행기가 예기치 않게 종료되었습니다.</translation>
    </message>
    <message numerus="yes">
        <source>The connection works, with %n warning(s). Nothing was received, deleted or remembered.</source>
        <translation>
            <numerusform>연결이 정상입니다(경고 %n개). 아무것도 수신, 삭제 또는 기록하지 않았습니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>The connection works. Nothing was received, deleted or remembered.</source>
        <translation>연결이 정상입니다. 아무것도 수신, 삭제 또는 기록하지 않았습니다.</translation>
    </message>
    <message>
        <source>Not tried, because the test could not be made.</source>
        <translation>테스트를 실행할 수 없어 시도하지 않았습니다.</translation>
    </message>
    <message>
        <source>The connection could not be tested: %1</source>
        <translation>연결을 테스트할 수 없습니다: %1</translation>
    </message>
    <message>
        <source>Test of the connection of &quot;%1&quot; to &quot;%2&quot;, %3</source>
        <translation>&quot;%1&quot;에서 &quot;%2&quot;(으)로의 연결 테스트, %3</translation>
    </message>
</context>
<context>
    <name>Inlet::Ui::DailyPage</name>
    <message>
        <source>Day selection</source>
        <translation>날짜 선택</translation>
    </message>
    <message>
        <source>Ever&amp;y day</source>
        <translation>매일(&amp;Y)</translation>
    </message>
    <message>
        <source> day(s)</source>
        <translation> 일</translation>
    </message>
    <message>
        <source>Daily</source>
        <translation>매일</translation>
    </message>
    <message>
        <source>This mode is appropriate for events occurring once a day.</source>
        <translation>하루에 한 번 발생하는 이벤트에 적합한 모드입니다.</translation>
    </message>
    <message>
        <source>&amp;Start time:</source>
        <translation>시작 시간(&amp;S):</translation>
    </message>
</context>
<context>
    <name>Inlet::Ui::DaySelection</name>
    <message>
        <source>Day selection</source>
        <translation>요일 선택</translation>
    </message>
    <message>
        <source>Ever&amp;y day</source>
        <translation>매일(&amp;Y)</translation>
    </message>
    <message>
        <source>Check at least one day, or Every day.</source>
        <translation>요일을 하나 이상 선택하거나 매일을 선택하십시오.</translation>
    </message>
</context>
<context>
    <name>Inlet::Ui::DecisionPage</name>
    <message>
        <source>Return code</source>
        <translation>반환 코드</translation>
    </message>
    <message>
        <source>none</source>
        <comment>return code</comment>
        <translation>없음</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>조치</translation>
    </message>
    <message>
        <source>Deleted from the server</source>
        <translation>서버에서 삭제됨</translation>
    </message>
    <message>
        <source>Left on the server</source>
        <translation>서버에 남겨 둠</translation>
    </message>
    <message>
        <source>Transition</source>
        <translation>전환</translation>
    </message>
    <message>
        <source>none</source>
        <comment>transition</comment>
        <translation>없음</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>오류</translation>
    </message>
    <message>
        <source>%1 (script line %2)</source>
        <translation>%1 (스크립트 %2행)</translation>
    </message>
    <message>
        <source>Handling time</source>
        <translation>처리 시간</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1ms</translation>
    </message>
    <message>
        <source>Number in mailbox</source>
        <translation>메일함 내 번호</translation>
    </message>
    <message>
        <source>UID</source>
        <translation>UID</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>크기</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>항목</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>값</translation>
    </message>
    <message>
        <source>Decision of the handler</source>
        <translation>핸들러의 결정</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>이름</translation>
    </message>
    <message>
        <source>Event variables</source>
        <translation>이벤트 변수</translation>
    </message>
    <message>
        <source>Script log</source>
        <translation>스크립트 로그</translation>
    </message>
    <message>
        <source>Event variables (vars):</source>
        <translation>이벤트 변수(vars):</translation>
    </message>
    <message>
        <source>Script log:</source>
        <translation>스크립트 로그:</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>미리 보기</translation>
    </message>
    <message>
        <source>Dry run: nothing of this was done</source>
        <translation>모의 실행: 실제로 처리된 것은 없습니다</translation>
    </message>
</context>
<context>
    <name>Inlet::Ui::DiagramDock</name>
    <message>
        <source>Diagram</source>
        <translation>다이어그램</translation>
    </message>
    <message>
        <source>Export &amp;Diagram...</source>
        <translation>다이어그램 내보내기(&amp;D)...</translation>
    </message>
    <message>
        <source>Copy as &amp;Picture</source>
        <translation>그림으로 복사(&amp;P)</translation>
    </message>
    <message>
        <source>The project has no activity.</source>
        <translation>프로젝트에 활동이 없습니다.</translation>
    </message>
    <message>
        <source>PNG picture (*.png)</source>
        <translation>PNG 그림 (*.png)</translation>
    </message>
    <message>
        <source>SVG drawing (*.svg)</source>
        <translation>SVG 그림 (*.svg)</translation>
    </message>
    <message>
        <source>Export Diagram</source>
        <translation>다이어그램 내보내기</translation>
    </message>
</context>
<context>
    <name>Inlet::Ui::DiagramPicture</name>
    <message>
        <source>The diagram cannot be saved to &quot;%1&quot;. Choose another folder.</source>
        <translation>다이어그램을 &quot;%1&quot;에 저장할 수 없습니다. 다른 폴더를 선택하십시오.</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>실행 중</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>대기 중</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>완료</translation>
    </message>
    <message>
        <source>Warnings</source>
        <translation>경고</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>실패</translation>
    </message>
    <message>
        <source>%1 - %2</source>
        <extracomment>%1: how often a transition fired, %2: its label</extracomment>
        <translation>%1 - %2</translation>
    </message>
    <message>
        <source>Dry run</source>
        <translation>모의 실행</translation>
    </message>
    <message>
        <source>In the outbox: %1</source>
        <translation>발신함: %1</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>오류</translation>
    </message>
</context>
<context>
    <name>Inlet::Ui::DiagramView</name>
    <message>
        <source>Diagram</source>
        <translation>다이어그램</translation>
    </message>
    <message>
        <source>Activity %1</source>
        <translation>활동 %1</translation>
    </message>
    <message>
        <source>Activity %1: %2</source>
        <translation>활동 %1: %2</translation>
    </message>
    <message>
        <source>Go to the fields of the activity</source>
        <translation>활동의 필드로 이동</translation>
    </message>
    <message>
        <source>Transition %1</source>
        <translation>전환 %1</translation>
    </message>
    <message>
        <source>Transition %1: %2</source>
        <translation>전환 %1: %2</translation>
    </message>
    <message>
        <source>Go to what makes this transition</source>
        <translation>이 전환을 만드는 항목으로 이동</translation>
    </message>
    <message>
        <source>%1
Last message: %2</source>
        <translation>%1
마지막 메시지: %2</translation>
    </message>
</context>
<context>
    <name>Inlet::Ui::DiskChangeBar</name>
    <message>
        <source>&amp;Reload</source>
        <translation>다시 불러오기(&amp;J)</translation>
    </message>
    <message>
        <source>Show the project as it is in the file now</source>
        <translation>현재 파일의 내용으로 프로젝트 표시</translation>
    </message>
    <message>
        <source>&amp;Hide</source>
        <translation>숨기기(&amp;Q)</translation>
    </message>
    <message>
        <source>Go on with the project as it is here</source>
        <translation>여기에 표시된 프로젝트로 계속</translation>
    </message>
    <message>
        <source>The file &quot;%1&quot; was removed or renamed. Save the project to write it again.</source>
        <translation>&quot;%1&quot; 파일이 삭제되었거나 이름이 바뀌었습니다. 파일을 다시 쓰려면 프로젝트를 저장하십시오.</translation>
    </message>
    <message>
        <source>Another program changed &quot;%1&quot;. Your changes are not saved, so save them under another name, or decide when you save.</source>
        <translation>다른 프로그램이 &quot;%1&quot;을(를) 변경했습니다. 여기의 변경 내용이 저장되지 않았으므로 다른 이름으로 저장하거나 저장할 때 결정하십시오.</translation>
    </message>
    <message>
        <source>Another program changed &quot;%1&quot;. What is shown here is older than the file.</source>
        <translation>다른 프로그램이 &quot;%1&quot;을(를) 변경했습니다. 여기에 표시된 내용은 파일보다 오래되었습니다.</translation>
    </message>
</context>
<context>
    <name>Inlet::Ui::DurationEdit</name>
    <message>
        <source>A number with a unit, such as 90s, 10m, 1h 30m or 2d</source>
        <translation>90초, 10분, 1시간 30분, 2일과 같이 단위를 붙인 숫자</translation>
    </message>
</context>
<context>
    <name>Inlet::Ui::EditorArea</name>
    <message>
        <source>Sample Project</source>
        <translation>샘플 프로젝트</translation>
    </message>
</context>
<context>
    <name>Inlet::Ui::ExpectationDialog</name>
    <message>
        <source>line %1, column %2</source>
        <translation>%1행 %2열</translation>
    </message>
    <message>
        <source>Compare &amp;variables (JSON, all of them):</source>
        <translation>변수 비교(JSON, 전체)(&amp;V):</translation>
    </message>
    <message>
        <source>Expectation of &quot;%1&quot;</source>
        <translation>&quot;%1&quot;의 예상 값</translation>
    </message>
    <message>
        <source>&amp;Return code:</source>
        <translation>반환 코드(&amp;R):</translation>
    </message>
    <message>
        <source>&amp;Transition:</source>
        <translation>전환(&amp;T):</translation>
    </message>
    <message>
        <source>&amp;Error:</source>
        <translation>오류(&amp;E):</translation>
    </message>
    <message>
        <source>Te&amp;xt of the error:</source>
        <translation>오류 텍스트(&amp;X):</translation>
    </message>
    <message>
        <source>&amp;Use Result</source>
        <translation>결과 사용(&amp;U)</translation>
    </message>
    <message>
        <source>Fill in what the handler did with this message</source>
        <translation>핸들러가 이 메시지를 처리한 결과로 채우기</translation>
    </message>
    <message>
        <source>not compared</source>
        <translation>비교 안 함</translation>
    </message>
    <message>
        <source>1: delete, fire the transition</source>
        <translation>1: 삭제, 전환 활성화</translation>
    </message>
    <message>
        <source>2: leave, fire the transition</source>
        <translation>2: 남겨 둠, 전환 활성화</translation>
    </message>
    <message>
        <source>3: delete</source>
        <translation>3: 삭제</translation>
    </message>
    <message>
        <source>4: leave</source>
        <translation>4: 남겨 둠</translation>
    </message>
    <message>
        <source>none: the handler fails</source>
        <translation>없음: 핸들러 실패</translation>
    </message>
    <message>
        <source>ok fires</source>
        <translation>ok 활성화</translation>
    </message>
    <message>
        <source>none fires</source>
        <translation>활성화 안 함</translation>
    </message>
    <message>
        <source>none</source>
        <translation>없음</translation>
    </message>
    <message>
        <source>one with this text in it</source>
        <translation>다음 텍스트가 포함된 오류</translation>
    </message>
    <message>
        <source>Variables as JSON</source>
        <translation>변수(JSON)</translation>
    </message>
    <message>
        <source>This is not valid JSON: %1: %2.</source>
        <extracomment>%1 is a place such as &quot;line 3, column 5&quot;, %2 the words of the JSON parser</extracomment>
        <translation>올바른 JSON이 아닙니다: %1: %2.</translation>
    </message>
    <message>
        <source>Variables are an object: { &quot;name&quot;: value }.</source>
        <translation>변수는 객체로 씁니다: { &quot;name&quot;: value }.</translation>
    </message>
    <message>
        <source>The text of the error is empty.</source>
        <translation>오류 텍스트가 비어 있습니다.</translation>
    </message>
</context>
<context>
    <name>Inlet::Ui::ExpirationDialog</name>
    <message>
        <source>D&amp;o not terminate the task</source>
        <translation>작업 종료 안 함(&amp;O)</translation>
    </message>
    <message>
        <source>D&amp;elay:</source>
        <translation>지연(&amp;E):</translation>
    </message>
    <message>
        <source>D&amp;ate:</source>
        <translation>날짜(&amp;A):</translation>
    </message>
    <message>
        <source>Script:</source>
        <translation>스크립트:</translation>
    </message>
    <message>
        <source>Expiration</source>
        <translation>만료</translation>
    </message>
    <message>
        <source>Free text; it has no effect</source>
        <translation>자유롭게 입력하는 텍스트이며 동작에 영향을 주지 않습니다</translation>
    </message>
    <message>
        <source>O&amp;k</source>
        <translation>확인(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Label:</source>
        <translation>레이블(&amp;L):</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>이름(&amp;N):</translation>
    </message>
    <message>
        <source>&amp;Destination:</source>
        <translation>대상(&amp;D):</translation>
    </message>
    <message>
        <source>Expiration &amp;type:</source>
        <translation>만료 유형(&amp;T):</translation>
    </message>
    <message>
        <source>Co&amp;mment:</source>
        <translation>설명(&amp;M):</translation>
    </message>
    <message>
        <source>A name has letters A to Z, digits and &quot;_&quot; only, and does not begin with a digit.</source>
        <translation>이름에는 A~Z의 영문자, 숫자, &quot;_&quot;만 사용할 수 있으며 숫자로 시작할 수 없습니다.</translation>
    </message>
    <message>
        <source>Another transition is called &quot;%1&quot;.</source>
        <translation>다른 전환의 이름이 &quot;%1&quot;입니다.</translation>
    </message>
    <message>
        <source>Write a script that returns a Date, or choose another type.</source>
        <translation>Date를 반환하는 스크립트를 작성하거나 다른 유형을 선택하십시오.</translation>
    </message>
</context>
<context>
    <name>Inlet::Ui::ExpirationModel</name>
    <message>
        <source>Expiration</source>
        <translation>만료</translation>
    </message>
    <message>
        <source>Delay after task start</source>
        <translation>작업 시작 후 지연</translation>
    </message>
    <message>
        <source>Delay after a given date</source>
        <translation>지정한 날짜 이후로 지연</translation>
    </message>
    <message>
        <source>Delay before a given date</source>
        <translation>지정된 날짜 이전으로 지연</translation>
    </message>
    <message>
        <source>Expiration calculated by script</source>
        <translation>스크립트로 계산한 만료</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>레이블</translation>
    </message>
    <message>
        <source>Expiration type</source>
        <translation>만료 유형</translation>
    </message>
    <message>
        <source>Delay</source>
        <translation>지연</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>날짜</translation>
    </message>
</context>
<context>
    <name>Inlet::Ui::ExpirationPage</name>
    <message>
        <source>Dela&amp;yed events</source>
        <translation>지연된 이벤트(&amp;Y)</translation>
    </message>
    <message>
        <source>Delayed events</source>
        <translation>지연된 이벤트</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>추가</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>삭제</translation>
    </message>
    <message>
        <source>Detail...</source>
        <translation>세부 정보...</translation>
    </message>
</context>
<context>
    <name>Inlet::Ui::ExternalAccountsDialog</name>
    <message>
        <source>&amp;Label:</source>
        <translation>레이블(&amp;L):</translation>
    </message>
    <message>
        <source>&amp;Internal name:</source>
        <translation>내부 이름(&amp;I):</translation>
    </message>
    <message>
        <source>&amp;Enabled</source>
        <translation>사용(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Server:</source>
        <translation>서버(&amp;S):</translation>
    </message>
    <message>
        <source>&amp;Account:</source>
        <translation>계정(&amp;A):</translation>
    </message>
    <message>
        <source>External Accounts</source>
        <translation>외부 계정</translation>
    </message>
    <message>
        <source>External accounts</source>
        <translation>외부 계정</translation>
    </message>
    <message>
        <source>Add an account</source>
        <translation>계정 추가</translation>
    </message>
    <message>
        <source>Delete the account</source>
        <translation>계정 삭제</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>설명</translation>
    </message>
    <message>
        <source>Inbound emails</source>
        <translation>인바운드 이메일</translation>
    </message>
    <message>
        <source>&amp;Port:</source>
        <translation>포트(&amp;P):</translation>
    </message>
    <message>
        <source>Encr&amp;yption:</source>
        <translation>암호화(&amp;Y):</translation>
    </message>
    <message>
        <source>Authentication and certificates</source>
        <translation>인증 방법 및 인증서</translation>
    </message>
    <message>
        <source>POP3 account</source>
        <translation>POP3 계정</translation>
    </message>
    <message>
        <source>The account needs a label.</source>
        <translation>계정에 레이블이 필요합니다.</translation>
    </message>
    <message>
        <source>The account needs an internal name.</source>
        <translation>계정에 내부 이름이 필요합니다.</translation>
    </message>
    <message>
        <source>Enter the name or address of the POP3 server.</source>
        <translation>POP3 서버의 이름 또는 주소를 입력하십시오.</translation>
    </message>
    <message>
        <source>Enter the user name of the mailbox.</source>
        <translation>메일함의 사용자 이름을 입력하십시오.</translation>
    </message>
    <message>
        <source>The account &quot;%1&quot; needs a label.</source>
        <translation>&quot;%1&quot; 계정에 레이블이 필요합니다.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be an internal name. Use letters, digits and underscores, beginning with a letter or an underscore.</source>
        <translation>&quot;%1&quot;은(는) 내부 이름으로 쓸 수 없습니다. 영문자, 숫자, 밑줄을 사용하고 영문자나 밑줄로 시작하십시오.</translation>
    </message>
    <message>
        <source>The internal name &quot;%1&quot; is given twice. Each account needs a name of its own.</source>
        <translation>내부 이름 &quot;%1&quot;이(가) 두 번 지정되었습니다. 계정마다 고유한 이름이 필요합니다.</translation>
    </message>
    <message>
        <source>Test the &amp;Connection...</source>
        <translation>연결 테스트(&amp;C)...</translation>
    </message>
</context>
<context>
    <name>Inlet::Ui::FindBar</name>
    <message>
        <source>&quot;%1&quot; does not occur.</source>
        <translation>&quot;%1&quot;을(를) 찾을 수 없습니다.</translation>
    </message>
    <message numerus="yes">
        <source>%n replacement(s)</source>
        <translation>
            <numerusform>%n개 바꿈</numerusform>
        </translation>
    </message>
    <message>
        <source>F&amp;ind:</source>
        <translation>찾기(&amp;I):</translation>
    </message>
    <message>
        <source>Replace by:</source>
        <translation>바꿀 내용:</translation>
    </message>
    <message>
        <source>Match case</source>
        <translation>대/소문자 구분</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>이전</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>다음</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>바꾸기</translation>
    </message>
    <message>
        <source>Replace All</source>
        <translation>모두 바꾸기</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>닫기</translation>
    </message>
    <message>
        <source>Text to find</source>
        <translation>찾을 텍스트</translation>
    </message>
    <message>
        <source>Text to put in its place</source>
        <translation>바꿀 텍스트</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>%1 what a button does, %2 its shortcut</extracomment>
        <translation>%1(%2)</translation>
    </message>
    <message>
        <source>There is no earlier occurrence.</source>
        <translation>이전 항목이 없습니다.</translation>
    </message>
    <message>
        <source>There is no further occurrence.</source>
        <translation>다음 항목이 없습니다.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message numerus="yes">
        <source>%n occurrence(s)</source>
        <translation>
            <numerusform>%n개</numerusform>
        </translation>
    </message>
    <message>
        <source>The regular expression is not valid: %1</source>
        <translation>정규식이 올바르지 않습니다: %1</translation>
    </message>
    <message>
        <source>Whole words</source>
        <translation>단어 단위</translation>
    </message>
    <message>
        <source>Regular expression</source>
        <translation>정규식</translation>
    </message>
    <message>
        <source>$1 in the replacement stands for the first group</source>
        <translation>바꿀 내용의 $1은 첫 번째 그룹을 나타냅니다</translation>
    </message>
    <message>
        <source>Go round</source>
        <translation>순환 찾기</translation>
    </message>
    <message>
        <source>Go on at the other end of the script</source>
        <translation>스크립트의 반대쪽 끝에서 계속 찾습니다</translation>
    </message>
    <message>
        <source>Previous occurrence</source>
        <translation>이전 항목</translation>
    </message>
    <message>
        <source>Next occurrence</source>
        <translation>다음 항목</translation>
    </message>
</context>
<context>
    <name>Inlet::Ui::FirstContactDialog</name>
    <message>
        <source>New Mailbox</source>
        <translation>새 메일함</translation>
    </message>
    <message>
        <source>The mailbox &quot;%1&quot; at &quot;%2&quot; is met for the first time. It holds %3 messages (%4). What is to become of them?</source>
        <translation>&quot;%2&quot;의 메일함 &quot;%1&quot;에 처음 접속했습니다. 메시지가 %3개(%4) 있습니다. 이 메시지를 어떻게 하시겠습니까?</translation>
    </message>
    <message>
        <source>&amp;Dry run first</source>
        <translation>먼저 모의 실행(&amp;D)</translation>
    </message>
    <message>
        <source>The handler runs on all %1 messages, and the journal shows what it would do. Nothing is deleted, delivered or remembered, and the next run asks again.</source>
        <translation>메시지 %1개 모두에 대해 핸들러를 실행하고 어떻게 처리될지 로그에 표시합니다. 아무것도 삭제, 전달 또는 기록하지 않으며 다음 실행에서 다시 묻습니다.</translation>
    </message>
    <message>
        <source>Process &amp;all</source>
        <translation>모두 처리(&amp;A)</translation>
    </message>
    <message>
        <source>All %1 messages are handled now, and deleted or left as the handler decides.</source>
        <translation>메시지 %1개를 지금 모두 처리하고, 핸들러의 결정에 따라 삭제하거나 남겨 둡니다.</translation>
    </message>
    <message>
        <source>Only those from &amp;now on</source>
        <translation>이제부터 오는 메시지만(&amp;F)</translation>
    </message>
    <message>
        <source>These %1 messages stay on the server and are never handled. They are not received.</source>
        <translation>이 메시지 %1개는 서버에 남으며 처리하지 않습니다. 받지도 않습니다.</translation>
    </message>
    <message>
        <source>Only ne&amp;wer than:</source>
        <translation>다음 날짜 이후만(&amp;N):</translation>
    </message>
    <message>
        <source>Messages from this day on are handled; older ones stay on the server and are never handled. The header fields of all %1 messages are read for this.</source>
        <translation>이 날짜부터의 메시지를 처리합니다. 이전 메시지는 서버에 남으며 처리하지 않습니다. 이를 위해 메시지 %1개 모두의 헤더 필드를 읽습니다.</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>시작일</translation>
    </message>
    <message>
        <source>The run you started is a dry run: whatever you choose holds for this run only, and nothing is deleted.</source>
        <translation>시작한 실행은 모의 실행입니다. 무엇을 선택하든 이번 실행에만 적용되며 아무것도 삭제하지 않습니다.</translation>
    </message>
    <message>
        <source>&amp;Continue</source>
        <translation>계속(&amp;C)</translation>
    </message>
</context>
<context>
    <name>Inlet::Ui::FrequencyTypePage</name>
    <message>
        <source>Select frequency type</source>
        <translation>빈도 유형 선택</translation>
    </message>
    <message>
        <source>Select the type of frequency for the scheduling.</source>
        <translation>일정의 빈도 유형을 선택합니다.</translation>
    </message>
    <message>
        <source>&amp;Several times a day</source>
        <translation>하루에 여러 번(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Daily</source>
        <translation>매일(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Weekly</source>
        <translation>매주(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Monthly</source>
        <translation>매월(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Once</source>
        <translation>한 번(&amp;O)</translation>
    </message>
</context>
<context>
    <name>Inlet::Ui::GeneralPage</name>
    <message>
        <source>&amp;Name:</source>
        <translation>이름(&amp;N):</translation>
    </message>
    <message>
        <source>Conse&amp;cutive errors:</source>
        <translation>연속 오류(&amp;C):</translation>
    </message>
    <message>
        <source>Never suspend</source>
        <translation>일시 중단 안 함</translation>
    </message>
    <message>
        <source>Suspends after this many failed passes in a row.</source>
        <translation>연속으로 실패한 회차가 이 횟수에 이르면 일시 중단합니다.</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>설명</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be an internal name. Use letters, digits and underscores, beginning with a letter or an underscore.</source>
        <translation>&quot;%1&quot;은(는) 내부 이름으로 쓸 수 없습니다. 영문자, 숫자, 밑줄을 사용하고 영문자나 밑줄로 시작하십시오.</translation>
    </message>
    <message>
        <source>Another activity has the internal name &quot;%1&quot;. Choose another one.</source>
        <translation>다른 활동의 내부 이름이 &quot;%1&quot;입니다. 다른 이름을 선택하십시오.</translation>
    </message>
    <message>
        <source>Max. execution duration: %1</source>
        <translation>최대 실행 기간: %1</translation>
    </message>
    <message>
        <source>The time zone &quot;%1&quot; is not known. Choose one of the list.</source>
        <translation>시간대 &quot;%1&quot;을(를) 알 수 없습니다. 목록에서 선택하십시오.</translation>
    </message>
    <message>
        <source>E&amp;xecution:</source>
        <translation>실행(&amp;X):</translation>
    </message>
    <message>
        <source>&amp;Max. execution duration:</source>
        <translation>최대 실행 기간(&amp;M):</translation>
    </message>
    <message>
        <source>&amp;Behavior:</source>
        <translation>동작(&amp;B):</translation>
    </message>
    <message>
        <source>Time &amp;zone:</source>
        <translation>시간대(&amp;Z):</translation>
    </message>
    <message>
        <source>Error management</source>
        <translation>오류 관리</translation>
    </message>
    <message>
        <source>In case of &amp;error:</source>
        <translation>오류가 있는 경우(&amp;E):</translation>
    </message>
    <message>
        <source>The activity needs an internal name.</source>
        <translation>활동에 내부 이름이 필요합니다.</translation>
    </message>
</context>
<context>
    <name>Inlet::Ui::Handbook</name>
    <message>
        <source>This page has not been translated yet.</source>
        <translation>이 페이지는 아직 번역되지 않았습니다.</translation>
    </message>
</context>
<context>
    <name>Inlet::Ui::HandbookWindow</name>
    <message>
        <source>Handbook - Inlet</source>
        <translation>안내서 - Inlet</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>뒤로</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>앞으로</translation>
    </message>
    <message>
        <source>Handbook</source>
        <translation>안내서</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>검색</translation>
    </message>
    <message>
        <source>Search the handbook</source>
        <translation>안내서 검색</translation>
    </message>
    <message>
        <source>Nothing in the handbook has this text.</source>
        <translation>안내서에 이 텍스트가 없습니다.</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>목차</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>페이지</translation>
    </message>
</context>
<context>
    <name>Inlet::Ui::HandlerReference</name>
    <message>
        <source>Inlet</source>
        <translation>Inlet</translation>
    </message>
    <message>
        <source>JavaScript</source>
        <translation>JavaScript</translation>
    </message>
    <message>
        <source>Globals</source>
        <translation>전역</translation>
    </message>
    <message>
        <source>Handler Reference - Inlet</source>
        <translation>핸들러 참조 - Inlet</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>검색</translation>
    </message>
    <message>
        <source>Search the reference</source>
        <translation>참조 검색</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>목차</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>참조</translation>
    </message>
    <message>
        <source>Nothing in the reference has this text.</source>
        <translation>참조에 이 텍스트가 없습니다.</translation>
    </message>
</context>
<context>
    <name>Inlet::Ui::HeadersPage</name>
    <message>
        <source>Name</source>
        <translation>이름</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>값</translation>
    </message>
    <message>
        <source>Header fields</source>
        <translation>헤더 필드</translation>
    </message>
    <message>
        <source>Header fields as received</source>
        <translation>받은 그대로의 헤더 필드</translation>
    </message>
    <message>
        <source>Show the fields as received</source>
        <translation>필드를 받은 그대로 표시</translation>
    </message>
</context>
<context>
    <name>Inlet::Ui::HtmlPage</name>
    <message>
        <source>HTML text</source>
        <translation>HTML 텍스트</translation>
    </message>
    <message>
        <source>HTML source</source>
        <translation>HTML 소스</translation>
    </message>
    <message>
        <source>Target of the link</source>
        <translation>링크 대상</translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s) from the network were not loaded.</source>
        <translation>
            <numerusform>네트워크의 그림 %n개를 불러오지 않았습니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>Only the beginning is shown, because the HTML is very long or complex.</source>
        <translation>HTML이 매우 길거나 복잡하여 앞부분만 표시합니다.</translation>
    </message>
    <message>
        <source>Open Link</source>
        <translation>링크 열기</translation>
    </message>
    <message>
        <source>The message wants to open this address in the web browser or mail program:</source>
        <translation>메시지에서 다음 주소를 웹 브라우저나 메일 프로그램으로 열려고 합니다:</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>열기(&amp;O)</translation>
    </message>
    <message>
        <source>Co&amp;py Address</source>
        <translation>주소 복사(&amp;P)</translation>
    </message>
    <message>
        <source>Show the HTML source</source>
        <translation>HTML 소스 표시</translation>
    </message>
</context>
<context>
    <name>Inlet::Ui::InboundEmailsPage</name>
    <message>
        <source>La&amp;bel:</source>
        <translation>레이블(&amp;B):</translation>
    </message>
    <message>
        <source>POP3 server</source>
        <translation>POP3 서버</translation>
    </message>
    <message>
        <source>&amp;Use an external account</source>
        <translation>외부 계정 사용(&amp;U)</translation>
    </message>
    <message>
        <source>E&amp;xternal account:</source>
        <translation>외부 계정(&amp;X):</translation>
    </message>
    <message>
        <source>Choose or add an external account</source>
        <translation>외부 계정 선택 또는 추가</translation>
    </message>
    <message>
        <source>Edit the external account</source>
        <translation>외부 계정 편집</translation>
    </message>
    <message>
        <source>P&amp;OP3 server:</source>
        <translation>POP3 서버(&amp;O):</translation>
    </message>
    <message>
        <source>POP3 accou&amp;nt:</source>
        <translation>POP3 계정(&amp;N):</translation>
    </message>
    <message>
        <source>Po&amp;rt:</source>
        <translation>포트(&amp;R):</translation>
    </message>
    <message>
        <source>Securit&amp;y:</source>
        <translation>보안(&amp;Y):</translation>
    </message>
    <message>
        <source>Stop as soon as an email is &amp;processed</source>
        <translation>이메일이 처리되는 즉시 중지(&amp;P)</translation>
    </message>
    <message>
        <source>S&amp;cript</source>
        <translation>스크립트(&amp;C)</translation>
    </message>
    <message>
        <source>The script must return what happens to each message: 1 deletes it and activates the transition, 2 leaves it on the server and activates the transition, 3 deletes it, 4 leaves it on the server.</source>
        <translation>스크립트는 각 메시지의 처리 방법을 반환해야 합니다. 1: 메시지를 삭제하고 전환 활성화, 2: 메시지를 서버에 남기고 전환 활성화, 3: 메시지 삭제, 4: 메시지를 서버에 둠.</translation>
    </message>
    <message>
        <source>S&amp;kip portions of emails that are badly formed or use an unsupported encoding.</source>
        <translation>형식이 잘못되었거나 지원되지 않는 인코딩을 사용하는 이메일 부분 건너뛰기(&amp;K)</translation>
    </message>
    <message>
        <source>Process error&amp;s</source>
        <translation>오류 처리(&amp;S)</translation>
    </message>
    <message>
        <source>Process e&amp;mail nonexistence</source>
        <translation>이메일이 없는 경우 처리(&amp;M)</translation>
    </message>
    <message>
        <source>A&amp;dvanced parameters...</source>
        <translation>고급 매개 변수(&amp;D)...</translation>
    </message>
    <message>
        <source>%1 (disabled)</source>
        <translation>%1(사용 안 함)</translation>
    </message>
    <message>
        <source>%1 (does not exist)</source>
        <translation>%1(없음)</translation>
    </message>
    <message>
        <source>The activity needs a label.</source>
        <translation>활동에 레이블이 필요합니다.</translation>
    </message>
    <message>
        <source>Choose the external account that holds the mailbox.</source>
        <translation>메일함이 있는 외부 계정을 선택하십시오.</translation>
    </message>
    <message>
        <source>Enter the name or address of the POP3 server.</source>
        <translation>POP3 서버의 이름 또는 주소를 입력하십시오.</translation>
    </message>
    <message>
        <source>Enter the user name of the mailbox.</source>
        <translation>메일함의 사용자 이름을 입력하십시오.</translation>
    </message>
    <message>
        <source>&amp;Test the Connection...</source>
        <translation>연결 테스트(&amp;T)...</translation>
    </message>
    <message>
        <source>Connect to the server and log in, stage by stage; nothing is received or deleted</source>
        <translation>단계별로 서버에 연결하여 로그인합니다. 아무것도 수신하거나 삭제하지 않습니다</translation>
    </message>
</context>
<context>
    <name>Inlet::Ui::IntervalSelection</name>
    <message>
        <source>&amp;Every:</source>
        <translation>간격(&amp;E):</translation>
    </message>
    <message>
        <source>Every</source>
        <translation>간격</translation>
    </message>
    <message>
        <source>Fro&amp;m:</source>
        <translation>시작(&amp;M):</translation>
    </message>
</context>
<context>
    <name>Inlet::Ui::JournalDock</name>
    <message>
        <source>Lines of &quot;%1&quot; that are not events were passed over: %2.</source>
        <translation>&quot;%1&quot;에서 이벤트가 아닌 줄을 건너뛰었습니다: %2줄.</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>로그</translation>
    </message>
    <message>
        <source>All Events</source>
        <translation>모든 이벤트</translation>
    </message>
    <message>
        <source>Information and Above</source>
        <translation>정보 이상</translation>
    </message>
    <message>
        <source>Warnings and Errors</source>
        <translation>경고 및 오류</translation>
    </message>
    <message>
        <source>Errors Only</source>
        <translation>오류만</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>심각도</translation>
    </message>
    <message>
        <source> Fi&amp;lter: </source>
        <translation> 필터(&amp;L): </translation>
    </message>
    <message>
        <source>Text in message or activity</source>
        <translation>메시지 또는 활동의 텍스트</translation>
    </message>
    <message>
        <source>Follow</source>
        <translation>따라가기</translation>
    </message>
    <message>
        <source>Keep the newest row in view</source>
        <translation>가장 최근 행을 계속 표시</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>복사</translation>
    </message>
    <message>
        <source>Copy the selected rows</source>
        <translation>선택한 행 복사</translation>
    </message>
    <message>
        <source>Open Log...</source>
        <translation>로그 열기...</translation>
    </message>
    <message>
        <source>Show a saved log in place of this journal</source>
        <translation>현재 로그 대신 저장된 로그 표시</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>지우기</translation>
    </message>
    <message>
        <source>Remove all rows of the journal</source>
        <translation>로그의 모든 행 제거</translation>
    </message>
    <message>
        <source>Open Log</source>
        <translation>로그 열기</translation>
    </message>
    <message>
        <source>JSON Lines (*.jsonl *.log);;All files (*)</source>
        <translation>JSON Lines (*.jsonl *.log);;모든 파일 (*)</translation>
    </message>
    <message>
        <source>JSON Lines (*.jsonl)</source>
        <translation>JSON Lines (*.jsonl)</translation>
    </message>
    <message>
        <source>%1 / %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>Rows shown / rows in the journal</source>
        <translation>표시된 행 / 로그의 전체 행</translation>
    </message>
    <message>
        <source>Show in the &amp;Wire Transcript</source>
        <translation>대화 기록에서 보기(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Keep as Sample</source>
        <translation>샘플로 보관(&amp;K)</translation>
    </message>
    <message>
        <source>Try the handler of the row&apos;s activity on this message after each edit from now on</source>
        <translation>이제부터 편집할 때마다 이 행의 활동의 핸들러를 이 메시지로 시험합니다</translation>
    </message>
    <message>
        <source>The log was not read to its end.</source>
        <translation>로그를 끝까지 읽지 않았습니다.</translation>
    </message>
    <message>
        <source>Filtering</source>
        <translation>필터링 중</translation>
    </message>
    <message>
        <source>Message %1 (%2)</source>
        <translation>메시지 %1(%2)</translation>
    </message>
    <message>
        <source>One Message</source>
        <translation>메시지 1개</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>이벤트</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>메시지</translation>
    </message>
    <message>
        <source>Transitions</source>
        <translation>전환</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>작업</translation>
    </message>
    <message>
        <source>Raw Log</source>
        <translation>원시 로그</translation>
    </message>
    <message>
        <source>View</source>
        <translation>보기</translation>
    </message>
    <message>
        <source>Look at the same events in another way</source>
        <translation>같은 이벤트를 다른 방식으로 봅니다</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>필터</translation>
    </message>
    <message>
        <source>Filter by activity, transition and return code</source>
        <translation>활동, 전환, 반환 코드로 필터링</translation>
    </message>
    <message>
        <source>Show &amp;Only This Message</source>
        <translation>이 메시지만 표시(&amp;O)</translation>
    </message>
    <message>
        <source>Show all events about the message of this row and no others</source>
        <translation>이 행의 메시지에 관한 이벤트만 모두 표시</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>내보내기</translation>
    </message>
    <message>
        <source>Save the journal as JSON Lines or CSV</source>
        <translation>로그를 JSON Lines 또는 CSV로 저장</translation>
    </message>
    <message>
        <source>&amp;All Rows...</source>
        <translation>모든 행(&amp;A)...</translation>
    </message>
    <message>
        <source>Rows &amp;Shown...</source>
        <translation>표시된 행(&amp;S)...</translation>
    </message>
    <message>
        <source>Open &amp;Log...</source>
        <translation>로그 열기(&amp;L)...</translation>
    </message>
    <message>
        <source>Opening &quot;%1&quot;</source>
        <translation>&quot;%1&quot; 여는 중</translation>
    </message>
    <message>
        <source>Saving &quot;%1&quot;</source>
        <translation>&quot;%1&quot; 저장 중</translation>
    </message>
    <message>
        <source>CSV (*.csv)</source>
        <translation>CSV (*.csv)</translation>
    </message>
    <message>
        <source>Export Journal</source>
        <translation>로그 내보내기</translation>
    </message>
    <message>
        <source>The first %1 of the selected rows were copied. Export writes all of them.</source>
        <translation>선택한 행 중 처음 %1행을 복사했습니다. 내보내기를 사용하면 모두 저장됩니다.</translation>
    </message>
    <message>
        <source>The journal cannot be written to &quot;%1&quot;: %2. The newest %3 rows are kept. Make room there, or set TMPDIR to another folder.</source>
        <translation>로그를 &quot;%1&quot;에 쓸 수 없습니다: %2. 최근 %3행만 보관합니다. 그곳의 공간을 확보하거나 TMPDIR을 다른 폴더로 설정하십시오.</translation>
    </message>
</context>
<context>
    <name>Inlet::Ui::JournalFilterBar</name>
    <message>
        <source>All</source>
        <translation>모두</translation>
    </message>
    <message>
        <source> Activity: </source>
        <extracomment>space before and after, for a label in a tool bar</extracomment>
        <translation> 활동: </translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>활동</translation>
    </message>
    <message>
        <source> Transition: </source>
        <translation> 전환: </translation>
    </message>
    <message>
        <source>Transition</source>
        <translation>전환</translation>
    </message>
    <message>
        <source> Return code: </source>
        <translation> 반환 코드: </translation>
    </message>
    <message>
        <source>Return code</source>
        <translation>반환 코드</translation>
    </message>
    <message>
        <source>1 (deleted, activated)</source>
        <translation>1(삭제, 활성화)</translation>
    </message>
    <message>
        <source>2 (left, activated)</source>
        <translation>2(남겨 둠, 활성화)</translation>
    </message>
    <message>
        <source>3 (deleted)</source>
        <translation>3(삭제)</translation>
    </message>
    <message>
        <source>4 (left)</source>
        <translation>4(남겨 둠)</translation>
    </message>
    <message>
        <source>None (error)</source>
        <translation>없음(오류)</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>재설정</translation>
    </message>
    <message>
        <source>Show the rows of all activities, transitions and messages</source>
        <translation>모든 활동, 전환, 메시지의 행 표시</translation>
    </message>
    <message>
        <source>Show the events about all messages again</source>
        <translation>모든 메시지에 관한 이벤트를 다시 표시</translation>
    </message>
</context>
<context>
    <name>Inlet::Ui::JournalLabels</name>
    <message>
        <source>%1 (%2)</source>
        <extracomment>label and internal name of an activity</extracomment>
        <translation>%1(%2)</translation>
    </message>
    <message>
        <source>Ok</source>
        <translation>정상</translation>
    </message>
    <message>
        <source>No email</source>
        <translation>이메일 없음</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>오류</translation>
    </message>
</context>
<context>
    <name>Inlet::Ui::JournalModel</name>
    <message>
        <source>Severity</source>
        <translation>심각도</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>시간</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>활동</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>메시지</translation>
    </message>
    <message>
        <source>%1
UID: %2</source>
        <translation>%1
UID: %2</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1초</translation>
    </message>
    <message>
        <source>None</source>
        <translation>없음</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>삭제됨</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>남겨 둠</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1ms</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>수락됨</translation>
    </message>
    <message>
        <source>In the outbox</source>
        <translation>발신함에 있음</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>상태</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>번호</translation>
    </message>
    <message>
        <source>From</source>
        <translation>보낸 사람</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>제목</translation>
    </message>
    <message>
        <source>Return Code</source>
        <translation>반환 코드</translation>
    </message>
    <message>
        <source>On the Server</source>
        <translation>서버 처리</translation>
    </message>
    <message>
        <source>Transition</source>
        <translation>전환</translation>
    </message>
    <message>
        <source>Delivery</source>
        <translation>전달</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>소요 시간</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>메시지</translation>
    </message>
    <message>
        <source>Next Execution</source>
        <translation>다음 실행</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>이벤트</translation>
    </message>
</context>
<context>
    <name>Inlet::Ui::JournalStore</name>
    <message>
        <source>This row was not kept: the disk took no more.</source>
        <translation>이 행은 보관되지 않았습니다. 디스크에 더 쓸 수 없습니다.</translation>
    </message>
</context>
<context>
    <name>Inlet::Ui::JournalTasks</name>
    <message>
        <source>Running</source>
        <translation>실행 중</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>대기 중</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>완료됨</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>중지됨</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>만료됨</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>실패</translation>
    </message>
</context>
<context>
    <name>Inlet::Ui::LaunchList</name>
    <message>
        <source>Launch times</source>
        <translation>실행 시간</translation>
    </message>
    <message>
        <source>Extend list</source>
        <translation>목록 확장</translation>
    </message>
    <message>
        <source>%1  (clock change)</source>
        <translation>%1  (시계 변경)</translation>
    </message>
    <message>
        <source>No launch from now on</source>
        <translation>이후 실행 없음</translation>
    </message>
</context>
<context>
    <name>Inlet::Ui::LeaveQuestion</name>
    <message>
        <source>Activities Are Started</source>
        <translation>시작된 활동이 있음</translation>
    </message>
    <message>
        <source>They can go on while another project is open. The project tree shows them.</source>
        <translation>다른 프로젝트를 열어도 활동을 계속할 수 있습니다. 프로젝트 트리에 표시됩니다.</translation>
    </message>
    <message>
        <source>They can go on in the minimized window. Without the window they end.</source>
        <translation>창을 최소화하면 활동을 계속할 수 있습니다. 창이 없으면 활동이 끝납니다.</translation>
    </message>
    <message numerus="yes">
        <source>%n activity(ies) of this window are started: %1.</source>
        <translation>
            <numerusform>이 창에서 시작한 활동이 %n개 있습니다: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Keep Running</source>
        <translation>계속 실행(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>중지(&amp;S)</translation>
    </message>
</context>
<context>
    <name>Inlet::Ui::LedgerDock</name>
    <message>
        <source>Nothing is remembered yet: no run of this activity has handled a message of this mailbox.</source>
        <translation>아직 기록이 없습니다. 이 활동의 실행이 이 메일함의 메시지를 처리한 적이 없습니다.</translation>
    </message>
    <message>
        <source>Ledger</source>
        <translation>원장</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>세부 정보</translation>
    </message>
    <message>
        <source>Choose a message to see what is remembered of it.</source>
        <translation>기록된 내용을 보려면 메시지를 선택하십시오.</translation>
    </message>
    <message>
        <source> Search: </source>
        <translation> 검색: </translation>
    </message>
    <message>
        <source>Subject, sender, UIDL, Message-ID</source>
        <translation>제목, 보낸 사람, UIDL, Message-ID</translation>
    </message>
    <message>
        <source>All Codes</source>
        <translation>모든 코드</translation>
    </message>
    <message>
        <source>Code %1</source>
        <translation>코드 %1</translation>
    </message>
    <message>
        <source>Return code</source>
        <translation>반환 코드</translation>
    </message>
    <message>
        <source>Any Time</source>
        <translation>전체 기간</translation>
    </message>
    <message>
        <source>Last Day</source>
        <translation>최근 1일</translation>
    </message>
    <message>
        <source>Last 7 Days</source>
        <translation>최근 7일</translation>
    </message>
    <message>
        <source>Last 30 Days</source>
        <translation>최근 30일</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>시간</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>새로 고침</translation>
    </message>
    <message>
        <source>Read the ledger again</source>
        <translation>원장을 다시 읽습니다</translation>
    </message>
    <message>
        <source>Open Message</source>
        <translation>메시지 열기</translation>
    </message>
    <message>
        <source>Export...</source>
        <translation>내보내기...</translation>
    </message>
    <message>
        <source>Save the rows shown as CSV or JSON Lines</source>
        <translation>표시된 행을 CSV 또는 JSON Lines로 저장</translation>
    </message>
    <message>
        <source>What If...</source>
        <translation>가상 분석...</translation>
    </message>
    <message>
        <source>Run the handler as it is now on the copies of past messages, and show what changes</source>
        <translation>이전 메시지의 복사본에 현재 핸들러를 실행하여 달라지는 점을 표시합니다</translation>
    </message>
    <message>
        <source>%1 / %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>Searching... %1</source>
        <translation>검색 중... %1</translation>
    </message>
    <message>
        <source>Messages found / messages in the ledger</source>
        <translation>찾은 메시지 / 원장의 전체 메시지</translation>
    </message>
    <message>
        <source>Export Ledger</source>
        <translation>원장 내보내기</translation>
    </message>
    <message>
        <source>Comma-separated values (*.csv);;JSON Lines (*.jsonl)</source>
        <translation>쉼표로 구분된 값 (*.csv);;JSON Lines (*.jsonl)</translation>
    </message>
    <message>
        <source>Rows written to &quot;%1&quot;: %2.</source>
        <translation>&quot;%1&quot;에 행을 기록했습니다: %2행.</translation>
    </message>
    <message>
        <source>Show the copy of the message</source>
        <translation>메시지의 복사본 표시</translation>
    </message>
    <message>
        <source>No copy of this message was kept. Advanced Parameters &gt; Memory keeps copies from the next run on.</source>
        <translation>이 메시지의 복사본은 보관되지 않았습니다. 고급 매개 변수 &gt; 보관에서 다음 실행부터 복사본을 보관할 수 있습니다.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>제목</translation>
    </message>
    <message>
        <source>From</source>
        <translation>보낸 사람</translation>
    </message>
    <message>
        <source>Handled</source>
        <translation>처리 시각</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>메시지</translation>
    </message>
    <message>
        <source>Transition</source>
        <translation>전환</translation>
    </message>
    <message>
        <source>Transition id</source>
        <translation>전환 ID</translation>
    </message>
    <message>
        <source>Last try</source>
        <translation>마지막 시도</translation>
    </message>
    <message>
        <source>UIDL</source>
        <translation>UIDL</translation>
    </message>
    <message>
        <source>Message-ID</source>
        <translation>Message-ID</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>크기</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>Variables:</source>
        <translation>변수:</translation>
    </message>
</context>
<context>
    <name>Inlet::Ui::LedgerExport</name>
    <message>
        <source>The file &quot;%1&quot; cannot be written. Check the permissions of its folder and the disk.</source>
        <translation>&quot;%1&quot; 파일을 쓸 수 없습니다. 폴더 권한과 디스크를 확인하십시오.</translation>
    </message>
</context>
<context>
    <name>Inlet::Ui::LedgerModel</name>
    <message>
        <source>(no longer in the ledger)</source>
        <translation>(원장에 더 이상 없음)</translation>
    </message>
    <message>
        <source>Handled</source>
        <translation>처리 시각</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>코드</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>메시지</translation>
    </message>
    <message>
        <source>Transition</source>
        <translation>전환</translation>
    </message>
    <message>
        <source>From</source>
        <translation>보낸 사람</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>제목</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>삭제됨</translation>
    </message>
    <message>
        <source>Gone from the server</source>
        <translation>서버에 없음</translation>
    </message>
    <message>
        <source>To be deleted</source>
        <translation>삭제 예정</translation>
    </message>
    <message>
        <source>Left on the server</source>
        <translation>서버에 남겨 둠</translation>
    </message>
    <message>
        <source>%1, waiting</source>
        <translation>%1, 대기 중</translation>
    </message>
    <message>
        <source>%1, delivered</source>
        <translation>%1, 전달됨</translation>
    </message>
</context>
<context>
    <name>Inlet::Ui::LimitsPage</name>
    <message>
        <source> MiB</source>
        <translation> MiB</translation>
    </message>
    <message>
        <source>Messages left on the server</source>
        <translation>서버에 남겨 둔 메시지</translation>
    </message>
    <message>
        <source>&amp;Left messages:</source>
        <translation>남겨 둔 메시지(&amp;L):</translation>
    </message>
    <message>
        <source>Limits of a session</source>
        <translation>세션 제한</translation>
    </message>
    <message>
        <source>&amp;Messages per session:</source>
        <translation>세션당 메시지 수(&amp;M):</translation>
    </message>
    <message>
        <source>Longest &amp;session:</source>
        <translation>최대 세션 시간(&amp;S):</translation>
    </message>
    <message>
        <source>Longest &amp;wait for the server:</source>
        <translation>최대 서버 대기 시간(&amp;W):</translation>
    </message>
    <message>
        <source>Lar&amp;gest message:</source>
        <translation>최대 메시지 크기(&amp;G):</translation>
    </message>
    <message>
        <source>Limits of the script, for each message</source>
        <translation>메시지별 스크립트 제한</translation>
    </message>
    <message>
        <source>Longest &amp;run:</source>
        <translation>최대 실행 시간(&amp;R):</translation>
    </message>
    <message>
        <source>Mem&amp;ory:</source>
        <translation>메모리(&amp;O):</translation>
    </message>
    <message>
        <source>Longest session</source>
        <translation>최대 세션 시간</translation>
    </message>
    <message>
        <source>Longest wait for the server</source>
        <translation>최대 서버 대기 시간</translation>
    </message>
    <message>
        <source>Longest run of the script</source>
        <translation>스크립트의 최대 실행 시간</translation>
    </message>
    <message>
        <source>%1: the duration must be longer than zero.</source>
        <translation>%1: 기간은 0보다 길어야 합니다.</translation>
    </message>
</context>
<context>
    <name>Inlet::Ui::LogReader</name>
    <message>
        <source>The log &quot;%1&quot; cannot be read.</source>
        <translation>로그 &quot;%1&quot;을(를) 읽을 수 없습니다.</translation>
    </message>
</context>
<context>
    <name>Inlet::Ui::LogWriter</name>
    <message>
        <source>The journal cannot be saved to &quot;%1&quot;. Choose another folder.</source>
        <translation>로그를 &quot;%1&quot;에 저장할 수 없습니다. 다른 폴더를 선택하십시오.</translation>
    </message>
</context>
<context>
    <name>Inlet::Ui::MainWindow</name>
    <message>
        <source>&amp;New</source>
        <translation>새로 만들기(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Open...</source>
        <translation>열기(&amp;O)...</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>저장(&amp;S)</translation>
    </message>
    <message>
        <source>Save &amp;As...</source>
        <translation>다른 이름으로 저장(&amp;A)...</translation>
    </message>
    <message>
        <source>Project &amp;Properties...</source>
        <translation>프로젝트 속성(&amp;P)...</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>끝내기(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;New Activity</source>
        <translation>새 활동(&amp;N)</translation>
    </message>
    <message>
        <source>D&amp;uplicate</source>
        <translation>복제(&amp;U)</translation>
    </message>
    <message>
        <source>De&amp;lete</source>
        <translation>삭제(&amp;L)</translation>
    </message>
    <message>
        <source>Move U&amp;p</source>
        <translation>위로 이동(&amp;P)</translation>
    </message>
    <message>
        <source>Move Do&amp;wn</source>
        <translation>아래로 이동(&amp;W)</translation>
    </message>
    <message>
        <source>Ad&amp;vanced Parameters...</source>
        <translation>고급 매개 변수(&amp;V)...</translation>
    </message>
    <message>
        <source>External &amp;Accounts...</source>
        <translation>외부 계정(&amp;A)...</translation>
    </message>
    <message>
        <source>&amp;About Inlet</source>
        <translation>Inlet 정보(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>파일(&amp;F)</translation>
    </message>
    <message>
        <source>Open &amp;Recent</source>
        <translation>최근 파일 열기(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>편집(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Activity</source>
        <translation>활동(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Test Run</source>
        <translation>테스트 실행(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>보기(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>도움말(&amp;H)</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>프로젝트</translation>
    </message>
    <message>
        <source>Toolbar</source>
        <translation>도구 모음</translation>
    </message>
    <message>
        <source>Choose External Account</source>
        <translation>외부 계정 선택</translation>
    </message>
    <message>
        <source>About Inlet</source>
        <translation>Inlet 정보</translation>
    </message>
    <message>
        <source>&lt;h3&gt;Inlet %1&lt;/h3&gt;&lt;p&gt;Designer and runner for inbound email activities.&lt;/p&gt;&lt;p&gt;Licensed under the GNU General Public License, version 3 or later.&lt;/p&gt;</source>
        <translation>&lt;h3&gt;Inlet %1&lt;/h3&gt;&lt;p&gt;인바운드 이메일 활동을 위한 디자이너 및 실행기입니다.&lt;/p&gt;&lt;p&gt;GNU General Public License 버전 3 또는 그 이후 버전에 따라 사용이 허가됩니다.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation>제목 없음</translation>
    </message>
    <message>
        <source>%1[*] - Inlet</source>
        <translation>%1[*] - Inlet</translation>
    </message>
    <message>
        <source>Open Message</source>
        <translation>메시지 열기</translation>
    </message>
    <message>
        <source>Messages (*.eml);;All files (*)</source>
        <translation>메시지 (*.eml);;모든 파일 (*)</translation>
    </message>
    <message>
        <source>Open &amp;Message...</source>
        <translation>메시지 열기(&amp;M)...</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>잘라내기(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>복사(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>붙여넣기(&amp;P)</translation>
    </message>
    <message>
        <source>Test the &amp;Connection...</source>
        <translation>연결 테스트(&amp;C)...</translation>
    </message>
    <message>
        <source>&amp;Handler Reference</source>
        <translation>핸들러 참조(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Samples</source>
        <translation>샘플(&amp;S)</translation>
    </message>
    <message>
        <source>Hand&amp;book</source>
        <translation>안내서(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Welcome Page</source>
        <translation>시작 페이지(&amp;W)</translation>
    </message>
    <message>
        <source>Runnin&amp;g</source>
        <translation>실행(&amp;G)</translation>
    </message>
</context>
<context>
    <name>Inlet::Ui::MemoryPage</name>
    <message>
        <source>&amp;Keep a copy of handled messages</source>
        <translation>처리한 메시지의 복사본 보관(&amp;K)</translation>
    </message>
    <message>
        <source>Folder of the runner, for your account only</source>
        <translation>실행기의 폴더, 현재 계정 전용</translation>
    </message>
    <message>
        <source>Ledger</source>
        <translation>원장</translation>
    </message>
    <message>
        <source>Remember for at &amp;least:</source>
        <translation>최소 보관 기간(&amp;L):</translation>
    </message>
    <message>
        <source>Counted from when a message is gone from the server. As long as it is there, and as long as its transition is not delivered, it is never forgotten.</source>
        <translation>메시지가 서버에서 없어진 때부터 계산합니다. 메시지가 서버에 있거나 전환이 전달되지 않은 동안에는 기록이 삭제되지 않습니다.</translation>
    </message>
    <message>
        <source>&amp;Choose...</source>
        <translation>선택(&amp;C)...</translation>
    </message>
    <message>
        <source>&amp;Folder:</source>
        <translation>폴더(&amp;F):</translation>
    </message>
    <message>
        <source>Remove &amp;after:</source>
        <translation>삭제까지의 기간(&amp;A):</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>복사본</translation>
    </message>
    <message>
        <source>With copies, past messages can be read in the ledger, and a changed handler can be run over them (What If). The files are readable by your account only.</source>
        <translation>복사본이 있으면 이전 메시지를 원장에서 읽고, 변경한 핸들러를 이전 메시지에 실행해 볼 수 있습니다(가상 분석). 파일은 현재 계정에서만 읽을 수 있습니다.</translation>
    </message>
    <message>
        <source>Remember for at least</source>
        <translation>최소 보관 기간</translation>
    </message>
    <message>
        <source>Remove after</source>
        <translation>삭제까지의 기간</translation>
    </message>
    <message>
        <source>%1: the duration must be longer than zero.</source>
        <translation>%1: 기간은 0보다 길어야 합니다.</translation>
    </message>
    <message>
        <source>Folder for Copies of Messages</source>
        <translation>메시지 복사본 폴더</translation>
    </message>
</context>
<context>
    <name>Inlet::Ui::MessageDock</name>
    <message>
        <source>Message</source>
        <translation>메시지</translation>
    </message>
</context>
<context>
    <name>Inlet::Ui::MessageLoader</name>
    <message>
        <source>The message &quot;%1&quot; cannot be shown.</source>
        <translation>메시지 &quot;%1&quot;을(를) 표시할 수 없습니다.</translation>
    </message>
    <message>
        <source>Reading it took longer than %1 s and was stopped.</source>
        <translation>읽는 데 %1초 넘게 걸려 중지했습니다.</translation>
    </message>
</context>
<context>
    <name>Inlet::Ui::MessageView</name>
    <message>
        <source>Subject:</source>
        <translation>제목:</translation>
    </message>
    <message>
        <source>From:</source>
        <translation>보낸 사람:</translation>
    </message>
    <message>
        <source>To:</source>
        <translation>받는 사람:</translation>
    </message>
    <message>
        <source>Date:</source>
        <translation>날짜:</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>결정</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>텍스트</translation>
    </message>
    <message>
        <source>Headers</source>
        <translation>헤더</translation>
    </message>
    <message>
        <source>Attachments</source>
        <translation>첨부 파일</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>문제</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>심각도</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>부분</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>문제</translation>
    </message>
    <message>
        <source>The content of this message is not kept any more. Run the activity again to see it.</source>
        <translation>이 메시지의 내용은 더 이상 보관되어 있지 않습니다. 내용을 보려면 활동을 다시 실행하십시오.</translation>
    </message>
    <message>
        <source>Reading the message...</source>
        <translation>메시지를 읽는 중...</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>오류</translation>
    </message>
    <message>
        <source>none, or not a date</source>
        <translation>없거나 날짜가 아님</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>건너뜀</translation>
    </message>
    <message>
        <source>This part was skipped.</source>
        <translation>이 부분은 건너뛰었습니다.</translation>
    </message>
    <message>
        <source>Attachments (%1)</source>
        <translation>첨부 파일(%1)</translation>
    </message>
    <message>
        <source>Problems (%1)</source>
        <translation>문제(%1)</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>경고</translation>
    </message>
    <message>
        <source>Saved as &quot;%1&quot;.</source>
        <translation>&quot;%1&quot;(으)로 저장했습니다.</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) saved in &quot;%1&quot;.</source>
        <translation>
            <numerusform>파일 %n개를 &quot;%1&quot;에 저장했습니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>Saving failed. %1</source>
        <translation>저장하지 못했습니다. %1</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>메시지</translation>
    </message>
    <message>
        <source>HTML</source>
        <translation>HTML</translation>
    </message>
    <message>
        <source>Structure</source>
        <translation>구조</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>소스</translation>
    </message>
    <message>
        <source>Text of the message</source>
        <translation>메시지의 텍스트</translation>
    </message>
    <message>
        <source>Problems of the message</source>
        <translation>메시지의 문제</translation>
    </message>
    <message>
        <source>all</source>
        <extracomment>A problem of the message as a whole, not of one part</extracomment>
        <translation>전체</translation>
    </message>
    <message>
        <source>Save Part</source>
        <translation>부분 저장</translation>
    </message>
    <message>
        <source>Save All Attachments In</source>
        <translation>모든 첨부 파일을 저장할 위치</translation>
    </message>
    <message>
        <source>All pages of the message</source>
        <translation>메시지의 모든 페이지</translation>
    </message>
</context>
<context>
    <name>Inlet::Ui::MonthlyPage</name>
    <message>
        <source>On &amp;day:</source>
        <translation>날짜(&amp;D):</translation>
    </message>
    <message>
        <source>On the &amp;last day</source>
        <translation>마지막 날(&amp;L)</translation>
    </message>
    <message>
        <source>On t&amp;he:</source>
        <translation>요일(&amp;H):</translation>
    </message>
    <message>
        <source>Month selection</source>
        <translation>월 선택</translation>
    </message>
    <message>
        <source>Every &amp;month</source>
        <translation>매월(&amp;M)</translation>
    </message>
    <message>
        <source>Check at least one month, or Every month.</source>
        <translation>월을 하나 이상 선택하거나 매월을 선택하십시오.</translation>
    </message>
    <message>
        <source>Monthly</source>
        <translation>매월</translation>
    </message>
    <message>
        <source>This mode is appropriate for events occurring once a month.</source>
        <translation>한 달에 한 번 발생하는 이벤트에 적합한 모드입니다.</translation>
    </message>
    <message>
        <source>Day of the month</source>
        <translation>날짜</translation>
    </message>
    <message>
        <source>Which week</source>
        <translation>몇째 주</translation>
    </message>
    <message>
        <source>Day of the week</source>
        <translation>요일</translation>
    </message>
    <message>
        <source>first</source>
        <extracomment>As in &quot;the first Monday of the month&quot;</extracomment>
        <translation>첫째</translation>
    </message>
    <message>
        <source>second</source>
        <translation>둘째</translation>
    </message>
    <message>
        <source>third</source>
        <translation>셋째</translation>
    </message>
    <message>
        <source>fourth</source>
        <translation>넷째</translation>
    </message>
    <message>
        <source>last</source>
        <translation>마지막</translation>
    </message>
    <message>
        <source>&amp;Start time:</source>
        <translation>시작 시간(&amp;S):</translation>
    </message>
    <message>
        <source>Day selection</source>
        <translation>날짜 선택</translation>
    </message>
    <message>
        <source>None of the checked months has a day %1.</source>
        <translation>선택한 달에는 %1일이 없습니다.</translation>
    </message>
</context>
<context>
    <name>Inlet::Ui::OAuthFields</name>
    <message>
        <source>Si&amp;gn-in:</source>
        <translation>로그인 방식(&amp;G):</translation>
    </message>
    <message>
        <source>In the browser</source>
        <translation>브라우저에서</translation>
    </message>
    <message>
        <source>With a code on any device</source>
        <translation>아무 기기에서나 코드 입력</translation>
    </message>
    <message>
        <source>None: the application itself (client credentials)</source>
        <translation>없음: 애플리케이션 자체(클라이언트 자격 증명)</translation>
    </message>
    <message>
        <source>None: the password is an access token</source>
        <translation>없음: 암호가 액세스 토큰</translation>
    </message>
    <message>
        <source>Pro&amp;vider:</source>
        <translation>제공업체(&amp;V):</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>기타</translation>
    </message>
    <message>
        <source>Tena&amp;nt:</source>
        <translation>테넌트(&amp;N):</translation>
    </message>
    <message>
        <source>Any organization</source>
        <translation>모든 조직</translation>
    </message>
    <message>
        <source>Domain or ID of the organization at Microsoft 365.</source>
        <translation>Microsoft 365 조직의 도메인 또는 ID입니다.</translation>
    </message>
    <message>
        <source>Client I&amp;D:</source>
        <translation>클라이언트 ID(&amp;D):</translation>
    </message>
    <message>
        <source>What the provider calls the application that you registered there.</source>
        <translation>서비스 제공업체가 등록된 애플리케이션을 식별하는 ID입니다.</translation>
    </message>
    <message>
        <source>Client sec&amp;ret:</source>
        <translation>클라이언트 암호(&amp;R):</translation>
    </message>
    <message>
        <source>None, unless the provider gave one</source>
        <translation>없음(제공업체에서 발급하지 않은 경우)</translation>
    </message>
    <message>
        <source>Authori&amp;zation address:</source>
        <translation>권한 부여 주소(&amp;Z):</translation>
    </message>
    <message>
        <source>To&amp;ken address:</source>
        <translation>토큰 주소(&amp;K):</translation>
    </message>
    <message>
        <source>Device address:</source>
        <translation>기기 주소:</translation>
    </message>
    <message>
        <source>Rig&amp;hts (scopes):</source>
        <translation>권한(범위)(&amp;H):</translation>
    </message>
    <message>
        <source>What the sign-in asks for, separated by blanks.</source>
        <translation>로그인할 때 요청하는 권한이며 공백으로 구분합니다.</translation>
    </message>
    <message>
        <source>Sign In...</source>
        <translation>로그인...</translation>
    </message>
    <message>
        <source>Sign Out</source>
        <translation>로그아웃</translation>
    </message>
    <message>
        <source>Forget the sign-in on this desktop</source>
        <translation>이 데스크톱의 로그인 정보 삭제</translation>
    </message>
    <message>
        <source>Enter server and account first.</source>
        <translation>먼저 서버와 계정을 입력하십시오.</translation>
    </message>
    <message>
        <source>Signed in for &quot;%1&quot;.</source>
        <translation>&quot;%1&quot;에 로그인되어 있습니다.</translation>
    </message>
    <message>
        <source>Not signed in.</source>
        <translation>로그인하지 않았습니다.</translation>
    </message>
    <message>
        <source>Enter the client ID: register the application with the provider to get one.</source>
        <translation>클라이언트 ID를 입력하십시오. 서비스 제공업체에 애플리케이션을 등록하면 발급됩니다.</translation>
    </message>
    <message>
        <source>Enter the address that the provider&apos;s documentation calls token endpoint.</source>
        <translation>서비스 제공업체의 문서에 토큰 엔드포인트(token endpoint)로 나와 있는 주소를 입력하십시오.</translation>
    </message>
</context>
<context>
    <name>Inlet::Ui::OncePage</name>
    <message>
        <source>Once</source>
        <translation>한 번</translation>
    </message>
    <message>
        <source>This mode is appropriate for an event occurring a single time.</source>
        <translation>단 한 번 발생하는 이벤트에 적합한 모드입니다.</translation>
    </message>
    <message>
        <source>&amp;Date:</source>
        <translation>날짜(&amp;D):</translation>
    </message>
    <message>
        <source>&amp;Start time:</source>
        <translation>시작 시간(&amp;S):</translation>
    </message>
</context>
<context>
    <name>Inlet::Ui::PassProgress</name>
    <message>
        <source>Cancel</source>
        <translation>취소</translation>
    </message>
    <message>
        <source>%1 per second</source>
        <translation>초당 %1</translation>
    </message>
    <message>
        <source>%1 rows per second</source>
        <translation>초당 %1행</translation>
    </message>
    <message numerus="yes">
        <source>%n second(s) left</source>
        <translation>
            <numerusform>%n초 남음</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) left</source>
        <translation>
            <numerusform>%n분 남음</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>%1: how fast, %2: how long</extracomment>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>Inlet::Ui::PasswordPanel</name>
    <message>
        <source>&amp;Remember in the password store of the desktop</source>
        <translation>데스크톱의 암호 저장소에 보관(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Log In</source>
        <translation>로그인(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Password of &quot;%1&quot;:</source>
        <translation>&quot;%1&quot;의 암호(&amp;P):</translation>
    </message>
</context>
<context>
    <name>Inlet::Ui::Passwords</name>
    <message>
        <source>Kept in the password store of the desktop</source>
        <translation>데스크톱의 암호 저장소에 보관됩니다</translation>
    </message>
    <message>
        <source>Kept until Inlet is closed</source>
        <translation>Inlet을 닫을 때까지 보관됩니다</translation>
    </message>
    <message>
        <source>Pass&amp;word:</source>
        <translation>암호(&amp;W):</translation>
    </message>
    <message>
        <source>Client secret:</source>
        <translation>클라이언트 암호:</translation>
    </message>
    <message>
        <source>Access token:</source>
        <translation>액세스 토큰:</translation>
    </message>
</context>
<context>
    <name>Inlet::Ui::ProblemsBar</name>
    <message numerus="yes">
        <source>%n more problem(s)</source>
        <translation>
            <numerusform>문제 %n개 더 있음</numerusform>
        </translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>문제</translation>
    </message>
</context>
<context>
    <name>Inlet::Ui::ProblemsDialog</name>
    <message>
        <source>Project Not Opened</source>
        <translation>프로젝트를 열지 못함</translation>
    </message>
    <message>
        <source>The project that is open has not been changed.</source>
        <translation>현재 열려 있는 프로젝트는 변경되지 않았습니다.</translation>
    </message>
    <message>
        <source>Problems of the file</source>
        <translation>파일의 문제</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>위치</translation>
    </message>
    <message>
        <source>What Is Wrong</source>
        <translation>문제 내용</translation>
    </message>
    <message>
        <source>&amp;Copy List</source>
        <translation>목록 복사(&amp;C)</translation>
    </message>
</context>
<context>
    <name>Inlet::Ui::ProblemsDock</name>
    <message>
        <source>Problems</source>
        <translation>문제</translation>
    </message>
    <message>
        <source>Checking the project...</source>
        <translation>프로젝트를 확인하는 중...</translation>
    </message>
    <message>
        <source>No problem was found in the project.</source>
        <translation>프로젝트에 문제가 없습니다.</translation>
    </message>
    <message numerus="yes">
        <source>%n problem(s). Click one to go to its field.</source>
        <translation>
            <numerusform>문제 %n개. 클릭하면 해당 필드로 이동합니다.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Inlet::Ui::ProblemsModel</name>
    <message>
        <source>Project</source>
        <translation>프로젝트</translation>
    </message>
    <message>
        <source>%1, line %2</source>
        <translation>%1, %2행</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>경고</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>오류</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>심각도</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>위치</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>문제</translation>
    </message>
</context>
<context>
    <name>Inlet::Ui::ProjectCheck</name>
    <message>
        <source>The runner did not answer in time.</source>
        <translation>실행기가 제시간에 응답하지 않았습니다.</translation>
    </message>
    <message>
        <source>The project and its scripts cannot be checked, for the runner failed.</source>
        <translation>실행기가 실패하여 프로젝트와 스크립트를 확인할 수 없습니다.</translation>
    </message>
</context>
<context>
    <name>Inlet::Ui::ProjectDialog</name>
    <message>
        <source>Project Properties</source>
        <translation>프로젝트 속성</translation>
    </message>
    <message>
        <source>&amp;Label:</source>
        <translation>레이블(&amp;L):</translation>
    </message>
    <message>
        <source>Time &amp;zone:</source>
        <translation>시간대(&amp;Z):</translation>
    </message>
    <message>
        <source>The time zone &quot;%1&quot; is not known. Choose one of the list.</source>
        <translation>시간대 &quot;%1&quot;을(를) 알 수 없습니다. 목록에서 선택하십시오.</translation>
    </message>
</context>
<context>
    <name>Inlet::Ui::ProjectFiles</name>
    <message>
        <source>Inlet projects (*.inlet)</source>
        <translation>Inlet 프로젝트 (*.inlet)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>모든 파일 (*)</translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation>제목 없음</translation>
    </message>
    <message>
        <source>Unsaved Changes</source>
        <translation>저장하지 않은 변경 내용</translation>
    </message>
    <message>
        <source>The project &quot;%1&quot; has changes that are not saved.</source>
        <translation>프로젝트 &quot;%1&quot;에 저장하지 않은 변경 내용이 있습니다.</translation>
    </message>
    <message>
        <source>Changes that are not saved are lost.</source>
        <translation>저장하지 않은 변경 내용은 사라집니다.</translation>
    </message>
    <message>
        <source>Open Project</source>
        <translation>프로젝트 열기</translation>
    </message>
    <message>
        <source>Save Project As</source>
        <translation>다른 이름으로 프로젝트 저장</translation>
    </message>
    <message>
        <source>Project Not Saved</source>
        <translation>프로젝트를 저장하지 못함</translation>
    </message>
    <message>
        <source>File Removed</source>
        <translation>파일 삭제됨</translation>
    </message>
    <message>
        <source>File Changed on Disk</source>
        <translation>디스크의 파일 변경됨</translation>
    </message>
    <message>
        <source>The file &quot;%1&quot; was removed or renamed since it was read.</source>
        <translation>&quot;%1&quot; 파일을 읽은 뒤 파일이 삭제되었거나 이름이 바뀌었습니다.</translation>
    </message>
    <message>
        <source>Another program changed &quot;%1&quot; since it was read.</source>
        <translation>&quot;%1&quot;을(를) 읽은 뒤 다른 프로그램이 변경했습니다.</translation>
    </message>
    <message>
        <source>Saving writes it again.</source>
        <translation>저장하면 파일을 다시 씁니다.</translation>
    </message>
    <message>
        <source>Overwriting it drops what the other program wrote.</source>
        <translation>덮어쓰면 다른 프로그램이 쓴 내용이 사라집니다.</translation>
    </message>
    <message>
        <source>&amp;Write Again</source>
        <translation>다시 쓰기(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Overwrite</source>
        <translation>덮어쓰기(&amp;O)</translation>
    </message>
    <message>
        <source>Save &amp;As...</source>
        <translation>다른 이름으로 저장(&amp;A)...</translation>
    </message>
</context>
<context>
    <name>Inlet::Ui::ProjectTree</name>
    <message>
        <source>Project</source>
        <translation>프로젝트</translation>
    </message>
</context>
<context>
    <name>Inlet::Ui::ProjectTreeModel</name>
    <message>
        <source>Activities</source>
        <translation>활동</translation>
    </message>
    <message>
        <source>External Accounts</source>
        <translation>외부 계정</translation>
    </message>
    <message>
        <source>%1 (disabled)</source>
        <translation>%1(사용 안 함)</translation>
    </message>
    <message>
        <source>Internal name: %1</source>
        <translation>내부 이름: %1</translation>
    </message>
    <message>
        <source>Started from Other Projects</source>
        <translation>다른 프로젝트에서 시작한 활동</translation>
    </message>
    <message>
        <source>Project: %1</source>
        <translation>프로젝트: %1</translation>
    </message>
</context>
<context>
    <name>Inlet::Ui::RecentMenu</name>
    <message>
        <source>&amp;Clear List</source>
        <translation>목록 지우기(&amp;C)</translation>
    </message>
</context>
<context>
    <name>Inlet::Ui::RunActions</name>
    <message>
        <source>&amp;Dry Run</source>
        <translation>모의 실행(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Run Once</source>
        <translation>한 번 실행(&amp;R)</translation>
    </message>
    <message>
        <source>Run the handler on the messages of the mailbox; nothing is deleted, delivered or remembered</source>
        <translation>메일함의 메시지로 핸들러를 실행합니다. 아무것도 삭제, 전달 또는 기록하지 않습니다</translation>
    </message>
    <message>
        <source>Visit the mailbox once, whatever the schedule says</source>
        <translation>일정과 관계없이 메일함을 한 번 확인합니다</translation>
    </message>
    <message>
        <source>No run is going on.</source>
        <translation>진행 중인 실행이 없습니다.</translation>
    </message>
    <message>
        <source>Stop the run</source>
        <translation>실행 중지</translation>
    </message>
    <message>
        <source>Test Run (Run Once)</source>
        <translation>테스트 실행(한 번 실행)</translation>
    </message>
    <message>
        <source>Test Run (Dry Run)</source>
        <translation>테스트 실행(모의 실행)</translation>
    </message>
    <message>
        <source>Test Run (Run Once): handle the messages of the practice mailbox</source>
        <translation>테스트 실행(한 번 실행): 연습 메일함의 메시지를 처리합니다</translation>
    </message>
    <message>
        <source>Test Run (Dry Run): run the handler on the messages of the mailbox; nothing is deleted, delivered or remembered</source>
        <translation>테스트 실행(모의 실행): 메일함의 메시지로 핸들러를 실행합니다. 아무것도 삭제, 전달 또는 기록하지 않습니다</translation>
    </message>
    <message>
        <source>A run is going on. Stop it first.</source>
        <translation>실행이 진행 중입니다. 먼저 중지하십시오.</translation>
    </message>
    <message>
        <source>&amp;Keep the Wire Transcript</source>
        <translation>대화 기록 보관(&amp;K)</translation>
    </message>
    <message>
        <source>Keep the conversation of each run with the server, without passwords and bodies</source>
        <translation>실행할 때마다 서버와 주고받은 대화를 암호와 본문을 빼고 보관합니다</translation>
    </message>
    <message>
        <source>&amp;Stop Test Run</source>
        <translation>테스트 실행 중지(&amp;S)</translation>
    </message>
</context>
<context>
    <name>Inlet::Ui::RunController</name>
    <message>
        <source>A folder for the messages of this run cannot be made in &quot;%1&quot;.</source>
        <translation>&quot;%1&quot;에 이번 실행의 메시지를 둘 폴더를 만들 수 없습니다.</translation>
    </message>
    <message>
        <source>The run was stopped.</source>
        <translation>실행이 중지되었습니다.</translation>
    </message>
    <message>
        <source>The runner ended unexpectedly (signal %1). Nothing was deleted on the server that it had not reported. Start the run again.</source>
        <translation>실행기가 예기치 않게 종료되었습니다(신호 %1). 실행기가 보고한 것 외에 서버에서 삭제된 메시지는 없습니다. 다시 실행하십시오.</translation>
    </message>
    <message>
        <source>The run ended with exit status %1: %2.</source>
        <translation>실행이 종료 상태 %1(으)로 끝났습니다: %2.</translation>
    </message>
    <message>
        <source>The runner &quot;%1&quot; is neither in &quot;%2&quot; nor on the PATH. Install Inlet again.</source>
        <translation>실행기 &quot;%1&quot;이(가) &quot;%2&quot;에도 PATH에도 없습니다. Inlet을 다시 설치하십시오.</translation>
    </message>
</context>
<context>
    <name>Inlet::Ui::RunPreparation</name>
    <message>
        <source>Password</source>
        <translation>암호</translation>
    </message>
    <message>
        <source>Password of &quot;%1&quot; at &quot;%2&quot;.
It is kept until Inlet is closed.</source>
        <translation>&quot;%2&quot;에 있는 &quot;%1&quot;의 암호입니다.
Inlet을 닫을 때까지 보관됩니다.</translation>
    </message>
    <message>
        <source>The password of the mailbox is being looked for.</source>
        <translation>메일함의 암호를 찾는 중입니다.</translation>
    </message>
    <message>
        <source>The project has no activity to run.</source>
        <translation>프로젝트에 실행할 활동이 없습니다.</translation>
    </message>
</context>
<context>
    <name>Inlet::Ui::RunStatus</name>
    <message>
        <source>Stopping...</source>
        <translation>중지하는 중...</translation>
    </message>
    <message>
        <source>Running... %1/%2 messages</source>
        <translation>실행 중... 메시지 %1/%2</translation>
    </message>
    <message>
        <source>Running...</source>
        <translation>실행 중...</translation>
    </message>
    <message>
        <source>Dry run... %1/%2 messages</source>
        <translation>모의 실행 중... 메시지 %1/%2</translation>
    </message>
    <message>
        <source>Dry run...</source>
        <translation>모의 실행 중...</translation>
    </message>
</context>
<context>
    <name>Inlet::Ui::RunnerProcess</name>
    <message>
        <source>The runner &quot;%1&quot; cannot be started. Install Inlet again.</source>
        <translation>실행기 &quot;%1&quot;을(를) 시작할 수 없습니다. Inlet을 다시 설치하십시오.</translation>
    </message>
</context>
<context>
    <name>Inlet::Ui::SampleDetails</name>
    <message>
        <source>Member</source>
        <translation>멤버</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>예상</translation>
    </message>
    <message>
        <source>Actual</source>
        <translation>실제</translation>
    </message>
    <message>
        <source>Expected and actual values of the sample</source>
        <translation>샘플의 예상 값과 실제 값</translation>
    </message>
    <message>
        <source>File</source>
        <translation>파일</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>찾을 수 없음</translation>
    </message>
    <message>
        <source>none</source>
        <translation>없음</translation>
    </message>
    <message>
        <source>not compared</source>
        <translation>비교 안 함</translation>
    </message>
    <message>
        <source>not yet run</source>
        <translation>아직 실행 안 함</translation>
    </message>
    <message>
        <source>%1, different</source>
        <extracomment>Read aloud: %1 is a name such as &quot;vars.ticket&quot;</extracomment>
        <translation>%1, 다름</translation>
    </message>
</context>
<context>
    <name>Inlet::Ui::SampleFiles</name>
    <message>
        <source>The message cannot be written to &quot;%1&quot;. Check the permissions and the space there.</source>
        <translation>메시지를 &quot;%1&quot;에 쓸 수 없습니다. 권한과 디스크 공간을 확인하십시오.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be added. %2</source>
        <translation>&quot;%1&quot;을(를) 추가할 수 없습니다. %2</translation>
    </message>
    <message>
        <source>It is a folder.</source>
        <translation>폴더입니다.</translation>
    </message>
    <message>
        <source>It is larger than %1 MB, the most that is taken.</source>
        <translation>최대 크기인 %1MB보다 큽니다.</translation>
    </message>
    <message>
        <source>It holds %1 messages; at most %2 are taken from one file.</source>
        <translation>메시지가 %1개 있습니다. 파일 하나에서 최대 %2개까지 추가할 수 있습니다.</translation>
    </message>
</context>
<context>
    <name>Inlet::Ui::SampleModel</name>
    <message>
        <source>Not yet run</source>
        <translation>아직 실행 안 함</translation>
    </message>
    <message>
        <source>As expected</source>
        <translation>예상과 같음</translation>
    </message>
    <message>
        <source>Nothing expected</source>
        <translation>예상 없음</translation>
    </message>
    <message>
        <source>Different</source>
        <translation>다름</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>실패</translation>
    </message>
    <message>
        <source>File missing</source>
        <translation>파일 없음</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>Read aloud: a column&apos;s name and its value, such as &quot;Subject: Re: Your order&quot;</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Rename Sample</source>
        <translation>샘플 이름 변경</translation>
    </message>
    <message>
        <source>State</source>
        <translation>상태</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>레이블</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>제목</translation>
    </message>
    <message>
        <source>From</source>
        <translation>보낸 사람</translation>
    </message>
    <message>
        <source>File</source>
        <translation>파일</translation>
    </message>
    <message>
        <source>This is from before the last change. It is being tested, or the test was broken off.</source>
        <translation>마지막 변경 이전의 결과입니다. 시험 중이거나 시험이 중단되었습니다.</translation>
    </message>
</context>
<context>
    <name>Inlet::Ui::SampleProject</name>
    <message>
        <source>The sample project cannot be copied to &quot;%1&quot;. Make room there, or open the file with the rights to write.</source>
        <translation>샘플 프로젝트를 &quot;%1&quot;에 복사할 수 없습니다. 그곳의 공간을 확보하거나 쓰기 권한이 있는 상태에서 파일을 여십시오.</translation>
    </message>
</context>
<context>
    <name>Inlet::Ui::SampleTester</name>
    <message>
        <source>The samples cannot be tested. Put right what is wrong first.</source>
        <translation>샘플을 테스트할 수 없습니다. 먼저 문제를 수정하십시오.</translation>
    </message>
</context>
<context>
    <name>Inlet::Ui::SamplesDock</name>
    <message>
        <source>Samples</source>
        <translation>샘플</translation>
    </message>
    <message>
        <source>&amp;Add Files...</source>
        <translation>파일 추가(&amp;A)...</translation>
    </message>
    <message>
        <source>Add...</source>
        <translation>추가...</translation>
    </message>
    <message>
        <source>Add saved messages (.eml) and mailboxes (.mbox) as samples</source>
        <translation>저장된 메시지(.eml)와 메일함(.mbox)을 샘플로 추가</translation>
    </message>
    <message>
        <source>&amp;Show Message</source>
        <translation>메시지 표시(&amp;S)</translation>
    </message>
    <message>
        <source>Show Message</source>
        <translation>메시지 표시</translation>
    </message>
    <message>
        <source>Show the message of this sample</source>
        <translation>이 샘플의 메시지 표시</translation>
    </message>
    <message>
        <source>A&amp;ccept Result</source>
        <translation>결과 채택(&amp;C)</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>채택</translation>
    </message>
    <message>
        <source>Accept A&amp;ll Results</source>
        <translation>모든 결과 채택(&amp;L)</translation>
    </message>
    <message>
        <source>Accept All</source>
        <translation>모두 채택</translation>
    </message>
    <message>
        <source>Expect from now on what the handler did with all samples</source>
        <translation>모든 샘플에 대한 핸들러의 결과를 이제부터 예상 값으로 사용</translation>
    </message>
    <message>
        <source>&amp;Edit Expectation...</source>
        <translation>예상 값 편집(&amp;E)...</translation>
    </message>
    <message>
        <source>Edit...</source>
        <translation>편집...</translation>
    </message>
    <message>
        <source>Edit what the handler has to do with this sample</source>
        <translation>핸들러가 이 샘플에서 해야 할 동작 편집</translation>
    </message>
    <message>
        <source>Re&amp;name</source>
        <translation>이름 변경(&amp;N)</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>이름 변경</translation>
    </message>
    <message>
        <source>Change the label of this sample</source>
        <translation>이 샘플의 레이블 변경</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>제거(&amp;R)</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>제거</translation>
    </message>
    <message>
        <source>Remove the selected samples; their messages stay in the folder</source>
        <translation>선택한 샘플을 제거합니다. 메시지는 폴더에 남습니다</translation>
    </message>
    <message>
        <source>R&amp;un All</source>
        <translation>모두 실행(&amp;U)</translation>
    </message>
    <message>
        <source>Run All</source>
        <translation>모두 실행</translation>
    </message>
    <message>
        <source>Test all samples again now</source>
        <translation>모든 샘플을 지금 다시 테스트</translation>
    </message>
    <message>
        <source>Add Samples</source>
        <translation>샘플 추가</translation>
    </message>
    <message>
        <source>Messages and mailboxes (*.eml *.mbox *.mbx);;All files (*)</source>
        <translation>메시지 및 메일함 (*.eml *.mbox *.mbx);;모든 파일 (*)</translation>
    </message>
    <message>
        <source>Add Sample</source>
        <translation>샘플 추가</translation>
    </message>
    <message>
        <source>Accept Result</source>
        <translation>결과 채택</translation>
    </message>
    <message>
        <source>Accept All Results</source>
        <translation>모든 결과 채택</translation>
    </message>
    <message>
        <source>Edit Expectation</source>
        <translation>예상 값 편집</translation>
    </message>
    <message>
        <source>Remove Sample</source>
        <translation>샘플 제거</translation>
    </message>
    <message>
        <source>Remove Samples</source>
        <translation>샘플 제거</translation>
    </message>
    <message>
        <source>Samples: %1 of %2 as expected</source>
        <extracomment>%1 and %2 are numbers of samples, as in &quot;14 of 15 as expected&quot;</extracomment>
        <translation>샘플: %2개 중 %1개가 예상과 같음</translation>
    </message>
    <message>
        <source>Drop saved messages (.eml, .mbox) here, or keep one from the journal. The handler is tried on them after each edit.</source>
        <translation>저장된 메시지(.eml, .mbox)를 여기에 놓거나 로그의 메시지를 샘플로 보관하십시오. 편집할 때마다 그 메시지로 핸들러를 시험합니다.</translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) in &quot;%1&quot; belong to no sample.</source>
        <translation>
            <numerusform>&quot;%1&quot;에 어떤 샘플에도 속하지 않는 메시지가 %n개 있습니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>Expect from now on what the handler did with the selected samples; of an error, the text that the script threw or, where Inlet found it, the text in the language of this window</source>
        <translation>선택한 샘플에 대한 처리기의 결과를 이제부터 기대값으로 삼습니다. 오류인 경우 스크립트가 던진 텍스트이며, Inlet이 발견한 오류이면 이 창의 언어로 된 텍스트입니다</translation>
    </message>
    <message>
        <source>Samples: testing %1 of %2</source>
        <extracomment>The number of the sample that is tested now, and the number of all</extracomment>
        <translation>샘플: %1/%2 시험 중</translation>
    </message>
    <message numerus="yes">
        <source>Samples: %n without expectation</source>
        <translation>
            <numerusform>샘플: 기대값 없음 %n개</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %n without expectation</source>
        <extracomment>%1: &quot;Samples: 14 of 15 as expected&quot;</extracomment>
        <translation>
            <numerusform>%1, 기대값 없음 %n개</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Inlet::Ui::ScheduleRules</name>
    <message>
        <source>On %1 the clocks go from %2 to %3: a launch between the two comes at %3.</source>
        <translation>%1에 시계가 %2에서 %3(으)로 앞당겨집니다. 그 사이의 실행은 %3에 이루어집니다.</translation>
    </message>
    <message>
        <source>On %1 the clocks go back from %2 to %3: a launch in the time that comes twice runs once, the first time.</source>
        <translation>%1에 시계가 %2에서 %3(으)로 늦춰집니다. 두 번 지나는 시간의 실행은 첫 번째에 한 번만 이루어집니다.</translation>
    </message>
    <message>
        <source>The clocks of %1 are not changed in the coming year.</source>
        <translation>%1의 시계는 앞으로 1년간 변경되지 않습니다.</translation>
    </message>
    <message>
        <source>Between two launches the same time elapses, whatever the clocks show.</source>
        <translation>시계 표시와 관계없이 두 실행 사이의 경과 시간은 같습니다.</translation>
    </message>
    <message>
        <source>Launches missed while the activity is stopped, paused or the machine is off: one pass at the next start stands for all of them.</source>
        <translation>활동이 중지 또는 일시 중지되었거나 컴퓨터가 꺼져 있는 동안 놓친 실행: 다음 시작 시 한 회차로 모두 대신합니다.</translation>
    </message>
    <message>
        <source>Launches missed while the activity is stopped, paused or the machine is off are skipped; the journal names them.</source>
        <translation>활동이 중지 또는 일시 중지되었거나 컴퓨터가 꺼져 있는 동안 놓친 실행은 건너뛰며 로그에 기록됩니다.</translation>
    </message>
    <message>
        <source>A launch that comes due while a pass is running is skipped; the journal names it. There are never two sessions on one mailbox.</source>
        <translation>회차가 진행 중일 때 예정된 실행은 건너뛰며 로그에 기록됩니다. 한 메일함에 두 세션이 동시에 열리는 일은 없습니다.</translation>
    </message>
</context>
<context>
    <name>Inlet::Ui::ScheduleWizard</name>
    <message>
        <source>Schedule editing wizard</source>
        <translation>일정 편집 마법사</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>취소(&amp;C)</translation>
    </message>
    <message>
        <source>&lt; P&amp;revious</source>
        <translation>&lt; 이전(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Next &gt;</source>
        <translation>다음(&amp;N) &gt;</translation>
    </message>
    <message>
        <source>&amp;Finish</source>
        <translation>완료(&amp;F)</translation>
    </message>
</context>
<context>
    <name>Inlet::Ui::SchedulingPage</name>
    <message>
        <source>&amp;Plan execution</source>
        <translation>실행 계획(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Stop schedule as soon as an email has been received and an event generated</source>
        <translation>이메일 수신 및 이벤트 생성 즉시 일정 중지(&amp;S)</translation>
    </message>
    <message>
        <source>Execution schedule</source>
        <translation>실행 일정</translation>
    </message>
    <message>
        <source>&amp;Next launches:</source>
        <translation>다음 실행(&amp;N):</translation>
    </message>
    <message>
        <source>&amp;Change...</source>
        <translation>변경(&amp;C)...</translation>
    </message>
    <message>
        <source>Launches &amp;missed while not running:</source>
        <translation>실행 중이 아닐 때 놓친 실행(&amp;M):</translation>
    </message>
    <message>
        <source>Run once at start</source>
        <translation>시작할 때 한 번 실행</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>건너뛰기</translation>
    </message>
    <message>
        <source>Time zone: %1</source>
        <translation>시간대: %1</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>규칙</translation>
    </message>
</context>
<context>
    <name>Inlet::Ui::ScriptEditor</name>
    <message>
        <source>Script tools</source>
        <translation>스크립트 도구</translation>
    </message>
    <message>
        <source>Script</source>
        <translation>스크립트</translation>
    </message>
    <message>
        <source>Press Escape, then Tab to leave the script.</source>
        <translation>스크립트에서 나가려면 Escape를 누른 다음 Tab을 누르십시오.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>실행 취소</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>다시 실행</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>복사</translation>
    </message>
    <message>
        <source>Cut</source>
        <translation>잘라내기</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>붙여넣기</translation>
    </message>
    <message>
        <source>Find and Replace</source>
        <translation>찾기 및 바꾸기</translation>
    </message>
    <message>
        <source>Check Syntax</source>
        <translation>구문 검사</translation>
    </message>
    <message>
        <source>Insert</source>
        <translation>삽입</translation>
    </message>
    <message>
        <source>Insert an object, a variable, a function or a return code</source>
        <translation>객체, 변수, 함수 또는 반환 코드 삽입</translation>
    </message>
    <message>
        <source>&amp;Complete Word</source>
        <translation>단어 완성(&amp;C)</translation>
    </message>
    <message>
        <source>Show &amp;Parameters</source>
        <translation>매개 변수 표시(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Reference</source>
        <translation>참조(&amp;R)</translation>
    </message>
    <message>
        <source>Find &amp;Next</source>
        <translation>다음 찾기(&amp;N)</translation>
    </message>
    <message>
        <source>Find Pre&amp;vious</source>
        <translation>이전 찾기(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Go to Line...</source>
        <translation>줄로 이동(&amp;G)...</translation>
    </message>
    <message>
        <source>Next Pro&amp;blem</source>
        <translation>다음 문제(&amp;B)</translation>
    </message>
    <message>
        <source>Toggle Co&amp;mment</source>
        <translation>주석 설정/해제(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Indent</source>
        <translation>들여쓰기(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Unindent</source>
        <translation>내어쓰기(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Fold or Unfold All</source>
        <translation>모두 접기/펼치기(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Larger Text</source>
        <translation>글자 크게(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Smaller Text</source>
        <translation>글자 작게(&amp;S)</translation>
    </message>
    <message>
        <source>N&amp;ormal Text Size</source>
        <translation>기본 글자 크기(&amp;O)</translation>
    </message>
    <message>
        <source>No problems</source>
        <translation>문제 없음</translation>
    </message>
    <message numerus="yes">
        <source>%n problem(s)</source>
        <translation>
            <numerusform>문제 %n개</numerusform>
        </translation>
    </message>
    <message>
        <source>Go to Line</source>
        <translation>줄로 이동</translation>
    </message>
    <message>
        <source>Line (1 to %1):</source>
        <translation>줄(1~%1):</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>편집</translation>
    </message>
    <message>
        <source>Complete, find, comment, indent, zoom</source>
        <translation>완성, 찾기, 주석, 들여쓰기, 확대/축소</translation>
    </message>
    <message>
        <source>Go to the next problem</source>
        <translation>다음 문제로 이동</translation>
    </message>
    <message>
        <source>R&amp;eplace...</source>
        <translation>바꾸기(&amp;E)...</translation>
    </message>
</context>
<context>
    <name>Inlet::Ui::SeveralTimesADayPage</name>
    <message>
        <source>&amp;On selected hours:</source>
        <translation>선택한 시간에(&amp;O):</translation>
    </message>
    <message>
        <source>&amp;Every:</source>
        <translation>간격(&amp;E):</translation>
    </message>
    <message>
        <source>Many times a day</source>
        <translation>하루에 여러 번</translation>
    </message>
    <message>
        <source>This mode is appropriate for events occurring once or more per day.</source>
        <translation>하루에 한 번 이상 발생하는 이벤트에 적합한 모드입니다.</translation>
    </message>
    <message>
        <source>Every</source>
        <translation>간격</translation>
    </message>
    <message>
        <source>Fro&amp;m:</source>
        <translation>시작(&amp;M):</translation>
    </message>
    <message>
        <source>&amp;To:</source>
        <translation>종료(&amp;T):</translation>
    </message>
    <message>
        <source>Hour selection</source>
        <translation>시간 선택</translation>
    </message>
    <message>
        <source>Add at least one hour.</source>
        <translation>시간을 하나 이상 추가하십시오.</translation>
    </message>
    <message>
        <source>The interval is a day or longer. Go back and choose Daily.</source>
        <translation>간격이 하루 이상입니다. 뒤로 돌아가 매일을 선택하십시오.</translation>
    </message>
    <message>
        <source>The interval is shorter than one second.</source>
        <translation>간격이 1초보다 짧습니다.</translation>
    </message>
</context>
<context>
    <name>Inlet::Ui::SignInDialog</name>
    <message>
        <source>Co&amp;de:</source>
        <translation>코드(&amp;D):</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>복사(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Open the Page</source>
        <translation>페이지 열기(&amp;O)</translation>
    </message>
    <message>
        <source>Copy the &amp;Address</source>
        <translation>주소 복사(&amp;A)</translation>
    </message>
    <message>
        <source>Try &amp;Again</source>
        <translation>다시 시도(&amp;R)</translation>
    </message>
    <message>
        <source>Sign In</source>
        <translation>로그인</translation>
    </message>
    <message>
        <source>The browser is being opened...</source>
        <translation>브라우저를 여는 중...</translation>
    </message>
    <message>
        <source>Sign in at &quot;%1&quot; in the browser, as the owner of the mailbox &quot;%2&quot;. Then come back here.</source>
        <translation>브라우저에서 메일함 &quot;%2&quot;의 소유자로 &quot;%1&quot;에 로그인한 뒤 여기로 돌아오십시오.</translation>
    </message>
    <message>
        <source>The browser is done. &quot;%1&quot; is asked for access...</source>
        <translation>브라우저 작업이 끝났습니다. &quot;%1&quot;에 액세스를 요청하는 중...</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is asked for a code...</source>
        <translation>&quot;%1&quot;에 코드를 요청하는 중...</translation>
    </message>
    <message>
        <source>The browser cannot be opened. Copy the address into one.</source>
        <translation>브라우저를 열 수 없습니다. 주소를 복사하여 브라우저에서 여십시오.</translation>
    </message>
    <message>
        <source>Open the page %1 on any device, enter the code, and sign in as the owner of the mailbox &quot;%2&quot;.</source>
        <translation>아무 기기에서나 %1 페이지를 열고 코드를 입력한 다음 메일함 &quot;%2&quot;의 소유자로 로그인하십시오.</translation>
    </message>
</context>
<context>
    <name>Inlet::Ui::Snippets</name>
    <message>
        <source>Return Codes</source>
        <translation>반환 코드</translation>
    </message>
    <message>
        <source>delete the message, activate the transition</source>
        <translation>서버에서 메시지 삭제, 전환 활성화</translation>
    </message>
    <message>
        <source>leave the message, activate the transition</source>
        <translation>메시지를 남기고 전환 활성화</translation>
    </message>
    <message>
        <source>delete the message</source>
        <translation>서버에서 메시지 삭제</translation>
    </message>
    <message>
        <source>leave the message</source>
        <translation>서버에 메시지를 둠</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>메시지</translation>
    </message>
    <message>
        <source>Functions</source>
        <translation>함수</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>결과</translation>
    </message>
    <message>
        <source>the moment of the expiration</source>
        <translation>만료 시각</translation>
    </message>
    <message>
        <source>one hour after the start of the task</source>
        <translation>작업 시작 1시간 후</translation>
    </message>
    <message>
        <source>Ready Handlers</source>
        <translation>준비된 핸들러</translation>
    </message>
    <message>
        <source>Ticket Number in the Subject</source>
        <translation>제목의 티켓 번호</translation>
    </message>
    <message>
        <source>Unsubscribe</source>
        <translation>수신 거부</translation>
    </message>
    <message>
        <source>Bounce</source>
        <translation>반송 메일</translation>
    </message>
    <message>
        <source>Automatic Reply</source>
        <translation>자동 회신</translation>
    </message>
    <message>
        <source>Save by Sender</source>
        <translation>보낸 사람별 저장</translation>
    </message>
    <message>
        <source>Objects and Variables</source>
        <translation>객체와 변수</translation>
    </message>
</context>
<context>
    <name>Inlet::Ui::SourceView</name>
    <message>
        <source>Source of the message</source>
        <translation>메시지의 소스</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>복사(&amp;C)</translation>
    </message>
    <message>
        <source>Select &amp;All</source>
        <translation>모두 선택(&amp;A)</translation>
    </message>
</context>
<context>
    <name>Inlet::Ui::StageModel</name>
    <message>
        <source>Not tried, because &quot;%1&quot; failed.</source>
        <translation>&quot;%1&quot; 단계가 실패하여 시도하지 않았습니다.</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>설정</translation>
    </message>
    <message>
        <source>Server name</source>
        <translation>서버 이름</translation>
    </message>
    <message>
        <source>Connection (TCP)</source>
        <translation>연결(TCP)</translation>
    </message>
    <message>
        <source>Greeting</source>
        <translation>인사말</translation>
    </message>
    <message>
        <source>Encryption (TLS)</source>
        <translation>암호화(TLS)</translation>
    </message>
    <message>
        <source>Capabilities</source>
        <translation>서버 기능</translation>
    </message>
    <message>
        <source>Login</source>
        <translation>로그인</translation>
    </message>
    <message>
        <source>Mailbox</source>
        <translation>메일함</translation>
    </message>
    <message>
        <source>Unique-ids (UIDL)</source>
        <translation>고유 ID(UIDL)</translation>
    </message>
    <message>
        <source>Pause between logins</source>
        <translation>로그인 간격</translation>
    </message>
    <message>
        <source>Expiry of messages</source>
        <translation>메시지 보존 기간</translation>
    </message>
    <message>
        <source>End of the session</source>
        <translation>세션 종료</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>대기 중</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>실행 중</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>완료</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>경고</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>실패</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>건너뜀</translation>
    </message>
    <message>
        <source>What to do: %1</source>
        <translation>해결 방법: %1</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>단계</translation>
    </message>
    <message>
        <source>State</source>
        <translation>상태</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>결과</translation>
    </message>
    <message numerus="yes">
        <source>No answer yet after %n second(s). The test gives up by itself when the server stays silent.</source>
        <translation>
            <numerusform>%n초가 지나도 아직 응답이 없습니다. 서버가 계속 응답하지 않으면 시험이 저절로 끝납니다.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Inlet::Ui::StageView</name>
    <message>
        <source>Stages of the test</source>
        <translation>테스트 단계</translation>
    </message>
</context>
<context>
    <name>Inlet::Ui::StartedActivity</name>
    <message>
        <source>Untitled</source>
        <translation>제목 없음</translation>
    </message>
    <message>
        <source>The runner of &quot;%1&quot; ended unexpectedly (signal %2). Nothing was deleted on the server that it had not reported. Start the activity again.</source>
        <translation>&quot;%1&quot;의 실행기가 예기치 않게 종료되었습니다(신호 %2). 실행기가 보고한 것 외에 서버에서 삭제된 메시지는 없습니다. 활동을 다시 시작하십시오.</translation>
    </message>
    <message>
        <source>The activity ended with exit status %1: %2.</source>
        <translation>활동이 종료 상태 %1(으)로 끝났습니다: %2.</translation>
    </message>
</context>
<context>
    <name>Inlet::Ui::StructurePage</name>
    <message>
        <source>Message</source>
        <translation>메시지</translation>
    </message>
    <message>
        <source>Reading the part...</source>
        <translation>부분을 읽는 중...</translation>
    </message>
    <message>
        <source>Select a part to see what is in it.</source>
        <translation>내용을 보려면 부분을 선택하십시오.</translation>
    </message>
    <message>
        <source>These are the first %1. Save the part to see all of it.</source>
        <translation>앞부분 %1입니다. 전체를 보려면 부분을 저장하십시오.</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>부분</translation>
    </message>
    <message>
        <source>Content type</source>
        <translation>콘텐츠 형식</translation>
    </message>
    <message>
        <source>Name or subject</source>
        <translation>이름 또는 제목</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>크기</translation>
    </message>
    <message>
        <source>Charset</source>
        <extracomment>Name of a character encoding such as utf-8</extracomment>
        <translation>문자 집합</translation>
    </message>
    <message>
        <source>Encoding</source>
        <extracomment>Transfer encoding such as base64</extracomment>
        <translation>인코딩</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>문제</translation>
    </message>
    <message>
        <source>Parts of the message</source>
        <translation>메시지의 부분</translation>
    </message>
    <message>
        <source>Content of the selected part</source>
        <translation>선택한 부분의 내용</translation>
    </message>
    <message>
        <source>Save Part...</source>
        <translation>파트 저장...</translation>
    </message>
</context>
<context>
    <name>Inlet::Ui::SummaryPage</name>
    <message>
        <source>Summary</source>
        <translation>요약</translation>
    </message>
    <message>
        <source>Sums up the configuration and shows the next launch times.</source>
        <translation>구성을 요약하고 다음 실행 시간을 표시합니다.</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>설명</translation>
    </message>
    <message>
        <source>&amp;Launch times:</source>
        <translation>실행 시간(&amp;L):</translation>
    </message>
</context>
<context>
    <name>Inlet::Ui::TextPage</name>
    <message>
        <source>Only the beginning is shown.</source>
        <translation>앞부분만 표시합니다.</translation>
    </message>
</context>
<context>
    <name>Inlet::Ui::TimeList</name>
    <message>
        <source>Add</source>
        <translation>추가</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>제거</translation>
    </message>
    <message>
        <source>Selected hours</source>
        <translation>선택한 시간</translation>
    </message>
</context>
<context>
    <name>Inlet::Ui::TimeZoneBox</name>
    <message>
        <source>Default (of the project)</source>
        <translation>기본값(프로젝트 설정)</translation>
    </message>
    <message>
        <source>System (%1)</source>
        <translation>시스템(%1)</translation>
    </message>
</context>
<context>
    <name>Inlet::Ui::Timeline</name>
    <message>
        <source>The activity is set to &quot;Do not activate&quot;.</source>
        <translation>활동이 &quot;활성화 안 함&quot;으로 설정되어 있습니다.</translation>
    </message>
    <message>
        <source>Execution is not planned: one pass, at once.</source>
        <translation>실행이 계획되어 있지 않습니다. 즉시 한 회차를 실행합니다.</translation>
    </message>
    <message>
        <source>The schedule has no further launch.</source>
        <translation>일정에 남은 실행이 없습니다.</translation>
    </message>
    <message>
        <source>The task expires.</source>
        <translation>작업이 만료됩니다.</translation>
    </message>
    <message>
        <source>&quot;%1&quot;, terminates the task</source>
        <translation>&quot;%1&quot;, 작업 종료</translation>
    </message>
    <message>
        <source>&quot;%1&quot;, the task goes on</source>
        <translation>&quot;%1&quot;, 작업 계속</translation>
    </message>
    <message>
        <source>from %1 to %2</source>
        <translation>%1에서 %2(으)로</translation>
    </message>
    <message numerus="yes">
        <source>the first %n launch(es)</source>
        <translation>
            <numerusform>처음 실행 %n회</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n launch(es)</source>
        <translation>
            <numerusform>실행 %n회</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n expiration(s)</source>
        <translation>
            <numerusform>만료 %n회</numerusform>
        </translation>
    </message>
    <message>
        <source>; expirations calculated by script are not shown</source>
        <translation>; 스크립트로 계산한 만료는 표시되지 않음</translation>
    </message>
    <message>
        <source>Pass</source>
        <translation>회차</translation>
    </message>
    <message>
        <source>Stopped pass</source>
        <translation>중지된 회차</translation>
    </message>
    <message>
        <source>Failed pass</source>
        <translation>실패한 회차</translation>
    </message>
    <message>
        <source>Clock change</source>
        <translation>시계 변경</translation>
    </message>
    <message>
        <source>Launch</source>
        <translation>실행</translation>
    </message>
    <message>
        <source>Expiration</source>
        <translation>만료</translation>
    </message>
    <message>
        <source>End of the task</source>
        <translation>작업 종료</translation>
    </message>
    <message>
        <source>The only pass is under way.</source>
        <translation>유일한 회차가 진행 중입니다.</translation>
    </message>
</context>
<context>
    <name>Inlet::Ui::TimelineDock</name>
    <message>
        <source>&quot;%1&quot; is started: %2</source>
        <translation>&quot;%1&quot; 시작됨: %2</translation>
    </message>
    <message>
        <source>If &quot;%1&quot; were started now: %2</source>
        <translation>&quot;%1&quot;을(를) 지금 시작하는 경우: %2</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>타임라인</translation>
    </message>
    <message>
        <source>Simulate the next:</source>
        <translation>시뮬레이션 기간:</translation>
    </message>
    <message>
        <source>Hour</source>
        <translation>1시간</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>1일</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>1주</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>1개월</translation>
    </message>
    <message>
        <source>Zoom in (+)</source>
        <translation>확대(+)</translation>
    </message>
    <message>
        <source>Zoom out (-)</source>
        <translation>축소(-)</translation>
    </message>
    <message>
        <source>Go to the present (Home)</source>
        <translation>현재로 이동(Home)</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>그림</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>표</translation>
    </message>
    <message>
        <source>The tab Table lists what is drawn here.</source>
        <translation>여기에 그려진 내용은 &quot;표&quot; 탭에 목록으로 표시됩니다.</translation>
    </message>
    <message>
        <source>Timeline as a table</source>
        <translation>표 형식의 타임라인</translation>
    </message>
</context>
<context>
    <name>Inlet::Ui::TimelineModel</name>
    <message>
        <source>Time</source>
        <translation>시간</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>활동</translation>
    </message>
    <message>
        <source>What</source>
        <translation>항목</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>세부 정보</translation>
    </message>
</context>
<context>
    <name>Inlet::Ui::TranscriptDock</name>
    <message>
        <source>Wire Transcript</source>
        <translation>대화 기록</translation>
    </message>
</context>
<context>
    <name>Inlet::Ui::TranscriptFindBar</name>
    <message>
        <source>Not found</source>
        <translation>찾을 수 없음</translation>
    </message>
    <message>
        <source>Previous (Shift+Enter)</source>
        <translation>이전(Shift+Enter)</translation>
    </message>
    <message>
        <source>Next (Enter)</source>
        <translation>다음(Enter)</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>닫기(Esc)</translation>
    </message>
    <message>
        <source>Find:</source>
        <translation>찾기:</translation>
    </message>
</context>
<context>
    <name>Inlet::Ui::TranscriptModel</name>
    <message>
        <source>Session with %1</source>
        <translation>%1 세션</translation>
    </message>
    <message>
        <source>Encrypted from here on: %1</source>
        <translation>여기부터 암호화: %1</translation>
    </message>
    <message>
        <source>End of the session</source>
        <translation>세션 종료</translation>
    </message>
    <message>
        <source>End of the session: %1</source>
        <translation>세션 종료: %1</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>시간</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>이름</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>줄</translation>
    </message>
</context>
<context>
    <name>Inlet::Ui::TranscriptReader</name>
    <message>
        <source>The transcript &quot;%1&quot; cannot be read.</source>
        <translation>대화 기록 &quot;%1&quot;을(를) 읽을 수 없습니다.</translation>
    </message>
</context>
<context>
    <name>Inlet::Ui::TranscriptView</name>
    <message>
        <source>Wire transcript</source>
        <translation>대화 기록</translation>
    </message>
    <message>
        <source>Follow</source>
        <translation>따라가기</translation>
    </message>
    <message>
        <source>Keep the newest line in view</source>
        <translation>가장 최근 줄을 계속 표시</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>찾기</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>복사</translation>
    </message>
    <message>
        <source>Copy the selected lines</source>
        <translation>선택한 줄 복사</translation>
    </message>
    <message>
        <source>Save As...</source>
        <translation>다른 이름으로 저장...</translation>
    </message>
    <message>
        <source>Save the transcript as text</source>
        <translation>대화 기록을 텍스트로 저장</translation>
    </message>
    <message>
        <source>Open...</source>
        <translation>열기...</translation>
    </message>
    <message>
        <source>Show a saved transcript in place of this one</source>
        <translation>현재 기록 대신 저장된 대화 기록 표시</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>지우기</translation>
    </message>
    <message>
        <source>Remove all lines</source>
        <translation>모든 줄 제거</translation>
    </message>
    <message>
        <source>The transcript cannot be saved to &quot;%1&quot;. Choose another folder. %2</source>
        <translation>대화 기록을 &quot;%1&quot;에 저장할 수 없습니다. 다른 폴더를 선택하십시오. %2</translation>
    </message>
    <message>
        <source>No wire transcript of that session was kept. Check &quot;Keep the Wire Transcript&quot; in the menu Activity &gt; Test Run before a run.</source>
        <translation>해당 세션의 대화 기록이 없습니다. 실행하기 전에 활동 &gt; 테스트 실행 메뉴의 &quot;대화 기록 보관&quot;을 선택하십시오.</translation>
    </message>
    <message>
        <source>Open Transcript</source>
        <translation>대화 기록 열기</translation>
    </message>
    <message>
        <source>Text (*.txt *.log)</source>
        <translation>텍스트 (*.txt *.log)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>모든 파일 (*)</translation>
    </message>
    <message>
        <source>Save Transcript</source>
        <translation>대화 기록 저장</translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <translation>텍스트 (*.txt)</translation>
    </message>
    <message>
        <source>The oldest %1 lines were dropped. &quot;inlet-run run --transcript&quot; writes all of them to a file.</source>
        <translation>가장 오래된 %1줄을 버렸습니다. &quot;inlet-run run --transcript&quot;는 모든 줄을 파일에 기록합니다.</translation>
    </message>
    <message>
        <source>Find text in the transcript (%1)</source>
        <extracomment>%1 is a shortcut</extracomment>
        <translation>대화 기록에서 텍스트 찾기(%1)</translation>
    </message>
</context>
<context>
    <name>Inlet::Ui::TransitionsPage</name>
    <message>
        <source>Enter the folder that the transition &quot;%1&quot; writes to.</source>
        <translation>&quot;%1&quot; 전환이 파일을 쓸 폴더를 입력하십시오.</translation>
    </message>
    <message>
        <source>Enter the program that the transition &quot;%1&quot; starts.</source>
        <translation>&quot;%1&quot; 전환이 시작할 프로그램을 입력하십시오.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a web address that the transition &quot;%2&quot; can be sent to. Begin it with https:// or http://.</source>
        <translation>&quot;%1&quot;은(는) &quot;%2&quot; 전환을 보낼 수 있는 웹 주소가 아닙니다. https:// 또는 http://로 시작하십시오.</translation>
    </message>
    <message>
        <source>Transitions</source>
        <translation>전환</translation>
    </message>
    <message>
        <source>Not delivered</source>
        <translation>전달 안 함</translation>
    </message>
    <message>
        <source>File in a folder</source>
        <translation>폴더의 파일</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>명령</translation>
    </message>
    <message>
        <source>Web address (HTTP)</source>
        <translation>웹 주소(HTTP)</translation>
    </message>
    <message>
        <source>Relative to the project file</source>
        <translation>프로젝트 파일 기준 상대 경로</translation>
    </message>
    <message>
        <source>One argument per line</source>
        <translation>한 줄에 인수 하나</translation>
    </message>
    <message>
        <source>La&amp;bel:</source>
        <translation>레이블(&amp;B):</translation>
    </message>
    <message>
        <source>&amp;Delivery:</source>
        <translation>전달 방식(&amp;D):</translation>
    </message>
    <message>
        <source>&amp;Folder:</source>
        <translation>폴더(&amp;F):</translation>
    </message>
    <message>
        <source>&amp;Program:</source>
        <translation>프로그램(&amp;P):</translation>
    </message>
    <message>
        <source>A&amp;rguments:</source>
        <translation>인수(&amp;R):</translation>
    </message>
    <message>
        <source>&amp;Address:</source>
        <translation>주소(&amp;A):</translation>
    </message>
</context>
<context>
    <name>Inlet::Ui::TransportSecurityEdit</name>
    <message>
        <source>&quot;%1&quot; is not the fingerprint of a certificate. Write &quot;sha256:&quot; and 64 hexadecimal digits.</source>
        <translation>&quot;%1&quot;은(는) 인증서의 지문이 아닙니다. &quot;sha256:&quot; 뒤에 64자리 16진수를 쓰십시오.</translation>
    </message>
    <message>
        <source>Choose Certificate Authorities</source>
        <translation>인증 기관 선택</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer)</source>
        <translation>인증서 (*.pem *.crt *.cer)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>모든 파일 (*)</translation>
    </message>
    <message>
        <source>Au&amp;thentication:</source>
        <translation>인증(&amp;T):</translation>
    </message>
    <message>
        <source>Trusted certi&amp;ficates:</source>
        <translation>신뢰하는 인증서(&amp;F):</translation>
    </message>
    <message>
        <source>SHA-256 fingerprints of server certificates that this connection trusts, one per line.</source>
        <translation>이 연결에서 신뢰하는 서버 인증서의 SHA-256 지문을 한 줄에 하나씩 입력합니다.</translation>
    </message>
    <message>
        <source>A&amp;uthorities file:</source>
        <translation>인증 기관 파일(&amp;U):</translation>
    </message>
    <message>
        <source>PEM file with certificate authorities, relative to the project file.</source>
        <translation>인증 기관이 들어 있는 PEM 파일이며 경로는 프로젝트 파일을 기준으로 합니다.</translation>
    </message>
    <message>
        <source>Authorities of the system</source>
        <translation>시스템의 인증 기관</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>파일 선택</translation>
    </message>
</context>
<context>
    <name>Inlet::Ui::UndoHistory</name>
    <message>
        <source>Undo History</source>
        <translation>실행 취소 기록</translation>
    </message>
    <message>
        <source>Project as It Was Opened</source>
        <translation>열었을 때의 프로젝트</translation>
    </message>
    <message>
        <source>Undone: %1</source>
        <translation>실행 취소함: %1</translation>
    </message>
    <message>
        <source>Done again: %1</source>
        <translation>다시 실행함: %1</translation>
    </message>
    <message>
        <source>&amp;Undo %1</source>
        <translation>%1 실행 취소(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>실행 취소(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Redo %1</source>
        <translation>%1 다시 실행(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>다시 실행(&amp;R)</translation>
    </message>
</context>
<context>
    <name>Inlet::Ui::ValidityPage</name>
    <message>
        <source>&amp;Permanent validity</source>
        <translation>영구 유효(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Valid from:</source>
        <translation>유효 시작일(&amp;V):</translation>
    </message>
    <message>
        <source>Ma&amp;ximum number of iterations:</source>
        <translation>최대 반복 횟수(&amp;X):</translation>
    </message>
    <message>
        <source>Validity period</source>
        <translation>유효 기간</translation>
    </message>
    <message>
        <source>Allow to limit event consequences by defining a validity range or a maximum of iterations.</source>
        <translation>유효 범위 또는 최대 반복 횟수를 정하여 이벤트의 영향을 제한할 수 있습니다.</translation>
    </message>
    <message>
        <source> time(s)</source>
        <translation> 회</translation>
    </message>
    <message>
        <source>Maximum number of iterations</source>
        <translation>최대 반복 횟수</translation>
    </message>
    <message>
        <source>Valid from</source>
        <translation>유효 시작일</translation>
    </message>
    <message>
        <source>&amp;To (included):</source>
        <translation>종료일(포함)(&amp;T):</translation>
    </message>
    <message>
        <source>Fr&amp;om:</source>
        <translation>시작(&amp;O):</translation>
    </message>
    <message>
        <source>&amp;At:</source>
        <translation>시간(&amp;A):</translation>
    </message>
    <message>
        <source>The last day comes before the first day.</source>
        <translation>마지막 날이 첫날보다 앞섭니다.</translation>
    </message>
</context>
<context>
    <name>Inlet::Ui::WeeklyPage</name>
    <message>
        <source>Week selection</source>
        <translation>주 선택</translation>
    </message>
    <message>
        <source>Every &amp;week</source>
        <translation>매주(&amp;W)</translation>
    </message>
    <message>
        <source> week(s)</source>
        <translation> 주</translation>
    </message>
    <message>
        <source>Weekly</source>
        <translation>매주</translation>
    </message>
    <message>
        <source>This mode is appropriate for events occurring on days of the week.</source>
        <translation>특정 요일에 발생하는 이벤트에 적합한 모드입니다.</translation>
    </message>
    <message>
        <source>&amp;Start time:</source>
        <translation>시작 시간(&amp;S):</translation>
    </message>
</context>
<context>
    <name>Inlet::Ui::WelcomePage</name>
    <message>
        <source>Welcome to Inlet</source>
        <translation>Inlet에 오신 것을 환영합니다</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>시작하기</translation>
    </message>
    <message>
        <source>Try the &amp;Sample</source>
        <translation>샘플 사용해 보기(&amp;S)</translation>
    </message>
    <message>
        <source>A mailbox to practise on: nothing can be lost.</source>
        <translation>연습용 메일함입니다. 아무것도 잃을 염려가 없습니다.</translation>
    </message>
    <message>
        <source>&amp;New Project</source>
        <translation>새 프로젝트(&amp;N)</translation>
    </message>
    <message>
        <source>With one activity, ready to be filled in.</source>
        <translation>바로 작성할 수 있는 활동 하나가 들어 있습니다.</translation>
    </message>
    <message>
        <source>&amp;Open a Project...</source>
        <translation>프로젝트 열기(&amp;O)...</translation>
    </message>
    <message>
        <source>A file with the extension .inlet.</source>
        <translation>확장자가 .inlet인 파일입니다.</translation>
    </message>
    <message>
        <source>Next Steps</source>
        <translation>다음 단계</translation>
    </message>
    <message>
        <source>&amp;Connect a Mailbox</source>
        <translation>메일함 연결(&amp;C)</translation>
    </message>
    <message>
        <source>Enter the server and test the connection.</source>
        <translation>서버를 입력하고 연결을 테스트합니다.</translation>
    </message>
    <message>
        <source>&amp;Write a Handler</source>
        <translation>핸들러 작성(&amp;W)</translation>
    </message>
    <message>
        <source>Ten worked handlers, each with its message and result.</source>
        <translation>메시지와 결과가 포함된 핸들러 예제 10개입니다.</translation>
    </message>
    <message>
        <source>&amp;Run It on a Server</source>
        <translation>서버에서 실행(&amp;R)</translation>
    </message>
    <message>
        <source>As a service, without a window.</source>
        <translation>창 없이 서비스로 실행합니다.</translation>
    </message>
    <message>
        <source>Recent Projects</source>
        <translation>최근 프로젝트</translation>
    </message>
    <message>
        <source>Projects that you open or save are offered here.</source>
        <translation>열거나 저장한 프로젝트가 여기에 표시됩니다.</translation>
    </message>
</context>
<context>
    <name>Inlet::Ui::WhatIfDialog</name>
    <message>
        <source>What If</source>
        <translation>가상 분석</translation>
    </message>
    <message>
        <source>Messages handled differently</source>
        <translation>다르게 처리되는 메시지</translation>
    </message>
    <message>
        <source>T&amp;hen:</source>
        <translation>당시(&amp;H):</translation>
    </message>
    <message>
        <source>&amp;Now:</source>
        <translation>현재(&amp;N):</translation>
    </message>
    <message>
        <source>&amp;Ask Again</source>
        <translation>다시 분석(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Open Message</source>
        <translation>메시지 열기(&amp;O)</translation>
    </message>
    <message>
        <source>The handler runs on the copies of past messages...</source>
        <translation>이전 메시지의 복사본에 핸들러를 실행하는 중...</translation>
    </message>
    <message>
        <source>The handler decides the same for all %1 messages.</source>
        <translation>메시지 %1개 모두에 대해 핸들러의 결정이 같습니다.</translation>
    </message>
    <message>
        <source>The handler decides otherwise for %1 of %2 messages (errors: %3).</source>
        <translation>메시지 %2개 중 %1개에 대해 핸들러의 결정이 달라집니다(오류: %3).</translation>
    </message>
    <message>
        <source>Messages without a copy: %1. Advanced Parameters &gt; Memory keeps copies from the next run on.</source>
        <translation>복사본이 없는 메시지: %1. 고급 매개 변수 &gt; 보관에서 다음 실행부터 복사본을 보관할 수 있습니다.</translation>
    </message>
</context>
<context>
    <name>Inlet::Ui::WhatIfModel</name>
    <message>
        <source>Error</source>
        <translation>오류</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>제목</translation>
    </message>
    <message>
        <source>From</source>
        <translation>보낸 사람</translation>
    </message>
    <message>
        <source>Code Then</source>
        <translation>당시 코드</translation>
    </message>
    <message>
        <source>Code Now</source>
        <translation>현재 코드</translation>
    </message>
    <message>
        <source>Different</source>
        <translation>다름</translation>
    </message>
</context>
</TS>
