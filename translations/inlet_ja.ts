<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja_JP">
<context>
    <name>Inlet::CommandLine</name>
    <message>
        <source>Designer for inbound email activities.</source>
        <translation>インバウンド E メールアクティビティのデザイナー。</translation>
    </message>
    <message>
        <source>Project file to open.</source>
        <translation>開くプロジェクトファイル。</translation>
    </message>
    <message>
        <source>Open the saved JSON Lines log FILE in the journal.</source>
        <translation>保存した JSON Lines のログ FILE をジャーナルで開きます。</translation>
    </message>
    <message>
        <source>Show this help.</source>
        <translation>このヘルプを表示します。</translation>
    </message>
    <message>
        <source>Show the version.</source>
        <translation>バージョンを表示します。</translation>
    </message>
    <message>
        <source>Only one project can be opened.</source>
        <translation>開けるプロジェクトは 1 つだけです。</translation>
    </message>
    <message>
        <source>Run &quot;inlet --help&quot; for the options.</source>
        <translation>オプションを確認するには &quot;inlet --help&quot; を実行してください。</translation>
    </message>
</context>
<context>
    <name>Inlet::Core::DurationText</name>
    <message>
        <source>A duration is needed, such as &quot;%1&quot;.</source>
        <translation>&quot;%1&quot; のように期間を入力してください。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is negative. A duration goes forward only.</source>
        <translation>&quot;%1&quot; は負の値です。期間に負の値は使用できません。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a duration. Enter numbers with units, such as &quot;%2&quot;.</source>
        <translation>&quot;%1&quot; は期間ではありません。&quot;%2&quot; のように単位付きの数値を入力してください。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has no unit. The units are %2.</source>
        <translation>&quot;%1&quot; に単位がありません。使用できる単位は %2 です。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a unit. The units are %2.</source>
        <translation>&quot;%1&quot; は単位ではありません。使用できる単位は %2 です。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; means months, and a month has no fixed length. Write &quot;%2&quot; for minutes, or days.</source>
        <translation>&quot;%1&quot; は月を表しますが、月の長さは一定ではありません。分を表す場合は &quot;%2&quot; を使用するか、日数で入力してください。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; gives the same unit twice.</source>
        <translation>&quot;%1&quot; では同じ単位が 2 回使用されています。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a whole number. Days and years follow the calendar and cannot be divided.</source>
        <translation>&quot;%1&quot; は整数ではありません。日と年は暦に従うため、分割できません。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is too long. The longest duration is %2 years.</source>
        <translation>&quot;%1&quot; は長すぎます。最長の期間は %2 年です。</translation>
    </message>
</context>
<context>
    <name>Inlet::Core::EventText</name>
    <message>
        <source>Task started as a dry run: nothing is deleted, delivered or remembered.</source>
        <translation>タスクをドライランとして開始しました。削除、配信、記録は一切行われません。</translation>
    </message>
    <message>
        <source>Task started.</source>
        <translation>タスクを開始しました。</translation>
    </message>
    <message>
        <source>Pass %1 started; it was due at %2.</source>
        <translation>巡回 %1 を開始しました (予定時刻: %2)。</translation>
    </message>
    <message>
        <source>Pass %1 started for a missed launch (%2).</source>
        <translation>実行されなかった起動 (%2) のために巡回 %1 を開始しました。</translation>
    </message>
    <message>
        <source>Pass %1 started.</source>
        <translation>巡回 %1 を開始しました。</translation>
    </message>
    <message>
        <source>Pass %1 failed. %2</source>
        <translation>巡回 %1 が失敗しました。%2</translation>
    </message>
    <message>
        <source>Pass %1 stopped. %2</source>
        <translation>巡回 %1 が停止しました。%2</translation>
    </message>
    <message>
        <source>Pass %1 finished. %2</source>
        <translation>巡回 %1 が完了しました。%2</translation>
    </message>
    <message>
        <source>Task failed. %1</source>
        <translation>タスクが失敗しました。%1</translation>
    </message>
    <message>
        <source>Task stopped. %1</source>
        <translation>タスクが停止しました。%1</translation>
    </message>
    <message>
        <source>Task expired. %1</source>
        <translation>タスクの期限が切れました。%1</translation>
    </message>
    <message>
        <source>Task finished. %1</source>
        <translation>タスクが完了しました。%1</translation>
    </message>
    <message>
        <source>Connected to %1, port %2, without encryption.</source>
        <translation>%1、ポート %2 に暗号化なしで接続しました。</translation>
    </message>
    <message>
        <source>Connected to %1, port %2, with TLS (%3, %4).</source>
        <translation>%1、ポート %2 に TLS (%3、%4) で接続しました。</translation>
    </message>
    <message>
        <source>Logged in as &quot;%1&quot; (%2).</source>
        <translation>&quot;%1&quot; としてログインしました (%2)。</translation>
    </message>
    <message>
        <source>The mailbox is empty.</source>
        <translation>メールボックスは空です。</translation>
    </message>
    <message>
        <source>Messages in the mailbox: %1 (%2); to handle: %3.</source>
        <translation>メールボックス内のメッセージ: %1 件 (%2)、処理対象: %3 件。</translation>
    </message>
    <message>
        <source>#%1 &quot;%2&quot;</source>
        <translation>#%1 &quot;%2&quot;</translation>
    </message>
    <message>
        <source>%1 from %2</source>
        <comment>message from sender</comment>
        <translation>%1 (差出人: %2)</translation>
    </message>
    <message>
        <source>code %1</source>
        <translation>コード %1</translation>
    </message>
    <message>
        <source>deleted from the server</source>
        <translation>サーバーから削除</translation>
    </message>
    <message>
        <source>left on the server</source>
        <translation>サーバーに残す</translation>
    </message>
    <message>
        <source>transition %1</source>
        <translation>トランジション %1</translation>
    </message>
    <message>
        <source>skipped parts: %1</source>
        <translation>スキップした部分: %1</translation>
    </message>
    <message>
        <source>Transition %1 fired. It was not accepted yet and stays in the outbox.</source>
        <translation>トランジション %1 が発生しました。まだ受け付けられていないため、送信待ちになっています。</translation>
    </message>
    <message>
        <source>Transition %1 fired for message %2. It was not accepted yet and stays in the outbox.</source>
        <translation>メッセージ %2 に対してトランジション %1 が発生しました。まだ受け付けられていないため、送信待ちになっています。</translation>
    </message>
    <message>
        <source>Transition %1 fired.</source>
        <translation>トランジション %1 が発生しました。</translation>
    </message>
    <message>
        <source>Transition %1 fired for message %2.</source>
        <translation>メッセージ %2 に対してトランジション %1 が発生しました。</translation>
    </message>
    <message>
        <source>Detail: %1</source>
        <translation>詳細: %1</translation>
    </message>
    <message>
        <source>%1 of %2 messages handled.</source>
        <translation>%2 件中 %1 件のメッセージを処理しました。</translation>
    </message>
    <message>
        <source>The session ended before the server confirmed it: nothing was deleted there.</source>
        <translation>サーバーが確認する前にセッションが終了しました。サーバー上では何も削除されていません。</translation>
    </message>
    <message>
        <source>Session closed: %1 deleted from the server, %2 left.</source>
        <translation>セッションを終了しました: サーバーから削除 %1 件、残り %2 件。</translation>
    </message>
    <message>
        <source>Expiration &quot;%1&quot; reached: the task ends.</source>
        <translation>期限 &quot;%1&quot; に達しました: タスクを終了します。</translation>
    </message>
    <message>
        <source>Expiration &quot;%1&quot; reached: the task goes on.</source>
        <translation>期限 &quot;%1&quot; に達しました: タスクを続行します。</translation>
    </message>
    <message>
        <source>Waiting for the next launch at %1; next expiration at %2.</source>
        <translation>次回の起動 (%1) を待機しています。次の期限: %2。</translation>
    </message>
    <message>
        <source>Waiting for the next launch at %1.</source>
        <translation>次回の起動 (%1) を待機しています。</translation>
    </message>
    <message>
        <source>Waiting.</source>
        <translation>待機しています。</translation>
    </message>
    <message>
        <source>Waiting for the next expiration at %1.</source>
        <translation>次の期限 (%1) を待機しています。</translation>
    </message>
    <message>
        <source>Messages: %1, deleted: %2, left: %3, transitions: %4, seconds: %5.</source>
        <translation>メッセージ: %1、削除: %2、残り: %3、トランジション: %4、秒数: %5。</translation>
    </message>
    <message>
        <source>%1 (script line %2)</source>
        <translation>%1 (スクリプト %2 行目)</translation>
    </message>
    <message>
        <source>Ok</source>
        <translation>Ok</translation>
    </message>
    <message>
        <source>No email</source>
        <translation>E メールなし</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>エラー</translation>
    </message>
    <message>
        <source>Verbose</source>
        <translation>詳細</translation>
    </message>
    <message>
        <source>Information</source>
        <translation>情報</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>警告</translation>
    </message>
    <message>
        <source>done</source>
        <translation>完了</translation>
    </message>
    <message>
        <source>the activity ended in error</source>
        <translation>アクティビティがエラーで終了しました</translation>
    </message>
    <message>
        <source>the runner was started in a way it does not know</source>
        <translation>ランナーの起動方法が正しくありません</translation>
    </message>
    <message>
        <source>the project is not valid</source>
        <translation>プロジェクトが無効です</translation>
    </message>
    <message>
        <source>a file was not found</source>
        <translation>ファイルが見つかりませんでした</translation>
    </message>
    <message>
        <source>the server could not be reached, or TLS or the protocol failed</source>
        <translation>サーバーに接続できなかったか、TLS またはプロトコルのエラーが発生しました</translation>
    </message>
    <message>
        <source>internal error of the runner</source>
        <translation>ランナーの内部エラー</translation>
    </message>
    <message>
        <source>the mailbox is busy; try again later</source>
        <translation>メールボックスは使用中です。後でもう一度お試しください</translation>
    </message>
    <message>
        <source>the server refused the login</source>
        <translation>サーバーがログインを拒否しました</translation>
    </message>
    <message>
        <source>unknown exit status</source>
        <translation>不明な終了ステータス</translation>
    </message>
    <message>
        <source>Sample &quot;%1&quot;: as expected.</source>
        <translation>サンプル &quot;%1&quot;: 期待どおりです。</translation>
    </message>
    <message>
        <source>Sample &quot;%1&quot;: the message is not there.</source>
        <translation>サンプル &quot;%1&quot;: メッセージがありません。</translation>
    </message>
    <message>
        <source>Sample &quot;%1&quot;: not as expected in %2.</source>
        <extracomment>%2 is a list of names such as &quot;returnCode, vars.ticket&quot;</extracomment>
        <translation>サンプル &quot;%1&quot;: %2 が期待と異なります。</translation>
    </message>
    <message>
        <source>Samples as expected: %1 of %2.</source>
        <translation>期待どおりのサンプル: %2 件中 %1 件。</translation>
    </message>
    <message>
        <source>Pass %1 started out of schedule, on request.</source>
        <translation>要求により、スケジュール外で巡回 %1 を開始しました。</translation>
    </message>
    <message>
        <source>Pass %1 started for the rest of the one that the pause cut short.</source>
        <translation>一時停止で中断した巡回の残りのために巡回 %1 を開始しました。</translation>
    </message>
    <message>
        <source>would be deleted from the server (dry run)</source>
        <translation>サーバーから削除する判定 (ドライラン)</translation>
    </message>
    <message>
        <source>would be left on the server (dry run)</source>
        <translation>サーバーに残す判定 (ドライラン)</translation>
    </message>
    <message>
        <source>Message &quot;%1&quot; from %2 is in quarantine (%3): %4</source>
        <translation>メッセージ &quot;%1&quot; (差出人: %2) は隔離されています (%3): %4</translation>
    </message>
    <message>
        <source>Waiting for the next attempt at %1.</source>
        <translation>次回の試行 (%1) を待機しています。</translation>
    </message>
    <message>
        <source>The activity goes on after the pause.</source>
        <translation>一時停止を終え、アクティビティを続行します。</translation>
    </message>
    <message>
        <source>The task is held: it is activated but not executed.</source>
        <translation>タスクは保留されています: 有効化されますが、実行されません。</translation>
    </message>
    <message>
        <source>Pause requested: the message in hand is finished first.</source>
        <translation>一時停止が要求されました: 処理中のメッセージを先に完了します。</translation>
    </message>
    <message>
        <source>The activity is paused.</source>
        <translation>アクティビティは一時停止しています。</translation>
    </message>
    <message>
        <source>Stop requested.</source>
        <translation>停止が要求されました。</translation>
    </message>
    <message>
        <source>The runner is alive.</source>
        <translation>ランナーは動作しています。</translation>
    </message>
</context>
<context>
    <name>Inlet::Core::PrivateFolder</name>
    <message>
        <source>The folder &quot;%1&quot; cannot be created: a file has this name. Move the file away or choose another folder.</source>
        <translation>フォルダー &quot;%1&quot; を作成できません。同じ名前のファイルがあります。ファイルを移動するか、別のフォルダーを選択してください。</translation>
    </message>
    <message>
        <source>The folder &quot;%1&quot; cannot be created. Check the permissions of the folder around it.</source>
        <translation>フォルダー &quot;%1&quot; を作成できません。親フォルダーのアクセス権を確認してください。</translation>
    </message>
    <message>
        <source>The folder &quot;%1&quot; cannot be written to disk. Check its permissions and the disk.</source>
        <translation>フォルダー &quot;%1&quot; をディスクに書き込めません。アクセス権とディスクを確認してください。</translation>
    </message>
</context>
<context>
    <name>Inlet::Core::RawMessage</name>
    <message>
        <source>A large message cannot be kept in the temporary folder. Check that the disk is not full.</source>
        <translation>大きなメッセージを一時フォルダーに保存できません。ディスクに空きがあることを確認してください。</translation>
    </message>
</context>
<context>
    <name>Inlet::Delivery::CommandDelivery</name>
    <message>
        <source>The program &quot;%1&quot; was not found. Install it, or give its full path in the transition.</source>
        <translation>プログラム &quot;%1&quot; が見つかりませんでした。インストールするか、トランジションに完全パスを指定してください。</translation>
    </message>
    <message numerus="yes">
        <source>The program &quot;%1&quot; did not end within %n second(s) and was stopped.</source>
        <translation>
            <numerusform>プログラム &quot;%1&quot; は %n 秒以内に終了しなかったため、停止されました。</numerusform>
        </translation>
    </message>
    <message>
        <source>The program &quot;%1&quot; was ended by signal %2.</source>
        <translation>プログラム &quot;%1&quot; はシグナル %2 によって終了しました。</translation>
    </message>
    <message>
        <source>The program &quot;%1&quot; did not accept the event: it ended with exit status %2.</source>
        <translation>プログラム &quot;%1&quot; はイベントを受け付けませんでした (終了ステータス %2)。</translation>
    </message>
    <message>
        <source>The program &quot;%1&quot; cannot be started. Check that it exists and that it may be executed.</source>
        <translation>プログラム &quot;%1&quot; を起動できません。プログラムが存在し、実行が許可されていることを確認してください。</translation>
    </message>
</context>
<context>
    <name>Inlet::Delivery::Deliverer</name>
    <message>
        <source>The transition has no folder for its events. Enter one.</source>
        <translation>トランジションにイベント用のフォルダーが指定されていません。入力してください。</translation>
    </message>
    <message>
        <source>The transition has no program to start. Enter one.</source>
        <translation>トランジションに起動するプログラムが指定されていません。入力してください。</translation>
    </message>
    <message>
        <source>The transition has no valid address to send its events to. Enter one that begins with &quot;https://&quot; or &quot;http://&quot;.</source>
        <translation>トランジションに有効なイベント送信先アドレスが指定されていません。&quot;https://&quot; または &quot;http://&quot; で始まるアドレスを入力してください。</translation>
    </message>
    <message>
        <source>Events cannot be delivered by &quot;%1&quot;. The known ways are &quot;file&quot;, &quot;command&quot; and &quot;http&quot;.</source>
        <translation>&quot;%1&quot; ではイベントを配信できません。使用できる方法は &quot;file&quot;、&quot;command&quot;、&quot;http&quot; です。</translation>
    </message>
</context>
<context>
    <name>Inlet::Delivery::FileDelivery</name>
    <message>
        <source>The event file &quot;%1&quot; cannot be written. Check the permissions of its folder and the disk.</source>
        <translation>イベントファイル &quot;%1&quot; に書き込めません。フォルダーのアクセス権とディスクを確認してください。</translation>
    </message>
</context>
<context>
    <name>Inlet::Delivery::HttpDelivery</name>
    <message numerus="yes">
        <source>The address &quot;%1&quot; did not answer within %n second(s).</source>
        <translation>
            <numerusform>アドレス &quot;%1&quot; は %n 秒以内に応答しませんでした。</numerusform>
        </translation>
    </message>
    <message>
        <source>The event cannot be sent to &quot;%1&quot;. Check the address, the network and the certificate.</source>
        <translation>イベントを &quot;%1&quot; に送信できません。アドレス、ネットワーク、証明書を確認してください。</translation>
    </message>
    <message>
        <source>The address &quot;%1&quot; redirects the event to another one, which is not followed. Enter the new address in the transition if it is the right one.</source>
        <translation>アドレス &quot;%1&quot; はイベントを別のアドレスにリダイレクトしていますが、リダイレクトには従いません。新しいアドレスが正しい場合は、トランジションに入力してください。</translation>
    </message>
    <message>
        <source>The address &quot;%1&quot; did not accept the event: it answered with status %2.</source>
        <translation>アドレス &quot;%1&quot; はイベントを受け付けませんでした (応答ステータス %2)。</translation>
    </message>
</context>
<context>
    <name>Inlet::Document::ProjectDocument</name>
    <message>
        <source>New Activity</source>
        <translation>新規アクティビティ</translation>
    </message>
    <message>
        <source>Copy of %1</source>
        <translation>%1 のコピー</translation>
    </message>
    <message>
        <source>Duplicate Activity</source>
        <translation>アクティビティの複製</translation>
    </message>
    <message>
        <source>Delete Activity</source>
        <translation>アクティビティの削除</translation>
    </message>
    <message>
        <source>Move Activity</source>
        <translation>アクティビティの移動</translation>
    </message>
    <message>
        <source>Inbound Emails</source>
        <translation>インバウンド E メール</translation>
    </message>
</context>
<context>
    <name>Inlet::Document::UndoCommands</name>
    <message>
        <source>Change Activity</source>
        <translation>アクティビティの変更</translation>
    </message>
    <message>
        <source>Change Project</source>
        <translation>プロジェクトの変更</translation>
    </message>
    <message>
        <source>Change External Accounts</source>
        <translation>外部アカウントの変更</translation>
    </message>
    <message>
        <source>Change Activities</source>
        <translation>アクティビティ一覧の変更</translation>
    </message>
    <message>
        <source>Change Name</source>
        <translation>名前の変更</translation>
    </message>
    <message>
        <source>Change Label</source>
        <translation>ラベルの変更</translation>
    </message>
    <message>
        <source>Change Use of an External Account</source>
        <translation>外部アカウント使用の変更</translation>
    </message>
    <message>
        <source>Change External Account</source>
        <translation>外部アカウントの変更</translation>
    </message>
    <message>
        <source>Change POP3 Server</source>
        <translation>POP3 サーバーの変更</translation>
    </message>
    <message>
        <source>Change Port</source>
        <translation>ポートの変更</translation>
    </message>
    <message>
        <source>Change POP3 Account</source>
        <translation>POP3 アカウントの変更</translation>
    </message>
    <message>
        <source>Change Security</source>
        <translation>セキュリティの変更</translation>
    </message>
    <message>
        <source>Change Stop Option</source>
        <translation>停止オプションの変更</translation>
    </message>
    <message>
        <source>Change Script</source>
        <translation>スクリプトの変更</translation>
    </message>
    <message>
        <source>Change Skipping of Portions</source>
        <translation>部分スキップの変更</translation>
    </message>
    <message>
        <source>Change Process Errors</source>
        <translation>エラー処理の変更</translation>
    </message>
    <message>
        <source>Change Process Email Nonexistence</source>
        <translation>E メールが存在しない場合の処理の変更</translation>
    </message>
    <message>
        <source>Change Plan Execution</source>
        <translation>プランの実行の変更</translation>
    </message>
    <message>
        <source>Change Stop of the Schedule</source>
        <translation>スケジュール停止の変更</translation>
    </message>
    <message>
        <source>Change Schedule</source>
        <translation>スケジュールの変更</translation>
    </message>
    <message>
        <source>Change Expirations</source>
        <translation>期限の変更</translation>
    </message>
    <message>
        <source>Change Advanced Parameters</source>
        <translation>詳細設定パラメーターの変更</translation>
    </message>
    <message>
        <source>Change Trusted Certificates</source>
        <translation>信頼する証明書の変更</translation>
    </message>
    <message>
        <source>Change Samples</source>
        <translation>サンプルの変更</translation>
    </message>
</context>
<context>
    <name>Inlet::Engine</name>
    <message>
        <source>%1: The template cannot be evaluated. %2</source>
        <translation>%1: テンプレートを評価できません。%2</translation>
    </message>
</context>
<context>
    <name>Inlet::Engine::ActivityRun</name>
    <message>
        <source>The task has been running for longer than its maximum duration (%1). It goes on.</source>
        <translation>タスクの実行時間が最大実行時間 (%1) を超えています。実行は続行されます。</translation>
    </message>
    <message>
        <source>The activity is set to &quot;Do not activate&quot;: nothing is run.</source>
        <translation>アクティビティは &quot;有効化しない&quot; に設定されています: 何も実行されません。</translation>
    </message>
    <message>
        <source>The activity is set to &quot;Activate but do not execute&quot;: the task is held until somebody chooses normal execution.</source>
        <translation>アクティビティは &quot;有効化するが実行しない&quot; に設定されています: 標準の実行が選択されるまでタスクは保留されます。</translation>
    </message>
    <message>
        <source>The initialization script failed: %1</source>
        <translation>初期化スクリプトが失敗しました: %1</translation>
    </message>
    <message>
        <source>The script of the expiration &quot;%1&quot; gave no date: %2</source>
        <translation>期限 &quot;%1&quot; のスクリプトが日付を返しませんでした: %2</translation>
    </message>
    <message>
        <source>The schedule has no further launch.</source>
        <translation>スケジュールに今後の起動はありません。</translation>
    </message>
    <message>
        <source>The launch of %1 is skipped because the one before is still running.</source>
        <translation>前回の起動がまだ実行中のため、%1 の起動をスキップします。</translation>
    </message>
    <message>
        <source>%1 It is tried again in %2 s (attempt %3 of %4).</source>
        <translation>%1 %2 秒後に再試行します (試行 %3/%4)。</translation>
    </message>
    <message>
        <source>The server &quot;%1&quot; refused the login of &quot;%2&quot; at %3. It is not repeated, so that the account is not locked. Correct the account or the password, then start the activity again.</source>
        <translation>サーバー &quot;%1&quot; が %3 に &quot;%2&quot; のログインを拒否しました。アカウントがロックされないように、再試行は行いません。アカウントまたはパスワードを修正してから、アクティビティを再度開始してください。</translation>
    </message>
    <message>
        <source>The launch of %1 is held back because the activity is paused.</source>
        <translation>アクティビティが一時停止しているため、%1 の起動を保留します。</translation>
    </message>
    <message>
        <source>The clock of this machine was set back by about %1 s.</source>
        <translation>このコンピューターの時計が約 %1 秒戻されました。</translation>
    </message>
    <message>
        <source>Missed launches are skipped, from that of %1 on.</source>
        <translation>実行されなかった起動を %1 の分からスキップします。</translation>
    </message>
    <message>
        <source>Nothing is executed while the activity is paused. Resume it first.</source>
        <translation>アクティビティの一時停止中は何も実行されません。先に再開してください。</translation>
    </message>
    <message>
        <source>The task is held until somebody chooses normal execution: nothing is executed.</source>
        <translation>標準の実行が選択されるまでタスクは保留されます: 何も実行されません。</translation>
    </message>
    <message>
        <source>Nothing is pending: the activity is being executed.</source>
        <translation>保留中のタスクはありません: アクティビティは実行中です。</translation>
    </message>
</context>
<context>
    <name>Inlet::Engine::DeliveryQueue</name>
    <message>
        <source>The transition &quot;%1&quot; that could not be delivered before was accepted now (event %2).</source>
        <translation>以前に配信できなかったトランジション &quot;%1&quot; が受け付けられました (イベント %2)。</translation>
    </message>
    <message numerus="yes">
        <source>%1 The transition &quot;%2&quot; was tried %n time(s) and is given up. It stays in the ledger: send it again with &quot;inlet-run ledger --resend %3&quot;.</source>
        <translation>
            <numerusform>%1 トランジション &quot;%2&quot; は %n 回試行した後、断念されました。台帳には残っています。&quot;inlet-run ledger --resend %3&quot; で再送信してください。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Inlet::Engine::MailPass</name>
    <message>
        <source>The connection to &quot;%1&quot; is not encrypted: the password and all messages can be read on the way. Choose another security when the server offers it.</source>
        <translation>&quot;%1&quot; への接続は暗号化されていません。パスワードとすべてのメッセージが途中で読み取られる可能性があります。サーバーが対応している場合は、別のセキュリティを選択してください。</translation>
    </message>
    <message>
        <source>The server refused to delete message %1; it is tried again in the next pass. The server said: %2</source>
        <translation>サーバーがメッセージ %1 の削除を拒否しました。次の巡回で再試行します。サーバーの応答: %2</translation>
    </message>
    <message>
        <source>Message %1 was handled before the last session broke off (code %2). It is deleted now; the handler does not run again.</source>
        <translation>メッセージ %1 は、前回のセッションが中断する前に処理済みです (コード %2)。今回削除します。ハンドラーは再実行されません。</translation>
    </message>
    <message>
        <source>Message %1 was handled before the last session broke off (code %2). It stays on the server; the handler does not run again.</source>
        <translation>メッセージ %1 は、前回のセッションが中断する前に処理済みです (コード %2)。サーバーに残ります。ハンドラーは再実行されません。</translation>
    </message>
    <message>
        <source>The server &quot;%1&quot; did not confirm the deletions at the end of the session. They are tried again in the next pass; the handler does not run again for these messages.</source>
        <translation>サーバー &quot;%1&quot; はセッション終了時に削除を確認しませんでした。次の巡回で再試行します。これらのメッセージに対してハンドラーは再実行されません。</translation>
    </message>
    <message>
        <source>The server &quot;%1&quot; wants some time between two logins. The session waits until %2.</source>
        <translation>サーバー &quot;%1&quot; はログインの間隔を空けることを求めています。セッションは %2 まで待機します。</translation>
    </message>
    <message>
        <source>At QUIT the server &quot;%1&quot; may delete every message that was fetched (EXPIRE 0), and not all of these are decided. The session is closed without QUIT, which deletes nothing.</source>
        <translation>サーバー &quot;%1&quot; は QUIT の時点で、取得したメッセージをすべて削除することがあります (EXPIRE 0)。まだ判定されていないものがあるため、QUIT を送らずにセッションを閉じます。何も削除されません。</translation>
    </message>
    <message>
        <source>The server &quot;%1&quot; refused the access token. The login is tried once more with a new one.</source>
        <translation>サーバー &quot;%1&quot; がアクセストークンを拒否しました。新しいトークンでもう一度だけログインを試行します。</translation>
    </message>
    <message>
        <source>Message %1 broke off the session each time it was fetched. It is left on the server; the others are handled without it. %2</source>
        <translation>メッセージ %1 を取得するたびにセッションが切断されました。サーバーに残し、ほかのメッセージを処理します。%2</translation>
    </message>
    <message>
        <source>%1 The session is opened again for the other messages.</source>
        <translation>%1 ほかのメッセージのためにセッションを開き直します。</translation>
    </message>
    <message>
        <source>Message %1 is in quarantine and is not handled until it is released.</source>
        <translation>メッセージ %1 は隔離されているため、解除されるまで処理されません。</translation>
    </message>
    <message>
        <source>The server &quot;%1&quot; does not tell unique-ids (UIDL), so that messages to be passed over cannot be recognised later. Choose to handle all messages.</source>
        <translation>サーバー &quot;%1&quot; は一意の ID (UIDL) を提供しないため、対象外にするメッセージを後で識別できません。すべてのメッセージを処理するように選択してください。</translation>
    </message>
    <message>
        <source>The mailbox is met for the first time and holds %1 messages. All of them are handled; the option --first-contact chooses otherwise.</source>
        <translation>初めてのメールボックスで、%1 件のメッセージがあります。すべて処理されます。変更するにはオプション --first-contact を使用してください。</translation>
    </message>
    <message>
        <source>The server &quot;%1&quot; does not offer TOP, so that the age of messages cannot be told without receiving them. Choose to handle all messages, or only those from now on.</source>
        <translation>サーバー &quot;%1&quot; は TOP に対応していないため、メッセージを受信しないと経過時間がわかりません。すべてのメッセージ、または今後のメッセージのみを処理するように選択してください。</translation>
    </message>
    <message>
        <source>The mailbox is met for the first time. %1 of its %2 messages are passed over: they stay on the server and are not handled.</source>
        <translation>初めてのメールボックスです。%2 件中 %1 件のメッセージは対象外です: サーバーに残り、処理されません。</translation>
    </message>
    <message>
        <source>The mailbox is met for the first time and holds %1 messages. Nothing is done before somebody chooses what becomes of them.</source>
        <translation>初めてのメールボックスで、%1 件のメッセージがあります。扱いが選択されるまで何も行われません。</translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) in quarantine are not handled until somebody releases them.</source>
        <translation>
            <numerusform>隔離されたメッセージ %n 件は、解除されるまで処理されません。</numerusform>
        </translation>
    </message>
    <message>
        <source>The server &quot;%1&quot; gives no unique-id (UIDL) to some messages or to all. These are recognised by their content, so they are fetched in every pass, even those that were left before.</source>
        <translation>サーバー &quot;%1&quot; は、一部またはすべてのメッセージに一意の ID (UIDL) を提供しません。これらは内容で識別されるため、以前に残したものも含めて巡回のたびに取得されます。</translation>
    </message>
</context>
<context>
    <name>Inlet::Engine::QuarantineCopy</name>
    <message>
        <source>The copy &quot;%1&quot; of a message for the quarantine cannot be written. Check the permissions of its folder and the disk.</source>
        <translation>隔離用のメッセージのコピー &quot;%1&quot; を書き込めません。フォルダーのアクセス権とディスクを確認してください。</translation>
    </message>
</context>
<context>
    <name>Inlet::Handler::HandlerClient</name>
    <message>
        <source>The handler host gave an answer without a decision.</source>
        <translation>ハンドラーホストの応答に判定結果がありませんでした。</translation>
    </message>
</context>
<context>
    <name>Inlet::Handler::Host</name>
    <message>
        <source>The message is badly formed or uses an unsupported encoding: %1</source>
        <translation>メッセージのフォーマットが正しくないか、サポートされていないエンコードを使用しています: %1</translation>
    </message>
</context>
<context>
    <name>Inlet::Handler::HostLink</name>
    <message>
        <source>It did not answer.</source>
        <translation>応答がありませんでした。</translation>
    </message>
    <message>
        <source>The script did not end within its time limit of %1 s and was stopped.</source>
        <translation>スクリプトは制限時間 %1 秒以内に終了しなかったため、停止されました。</translation>
    </message>
    <message>
        <source>The message could not be read within %1 s.</source>
        <translation>メッセージを %1 秒以内に読み取れませんでした。</translation>
    </message>
    <message>
        <source>The script needed more memory than its memory limit of %1 MB and was stopped.</source>
        <translation>スクリプトがメモリ制限 %1 MB を超えるメモリを必要としたため、停止されました。</translation>
    </message>
    <message>
        <source>The message needs more memory than there is for reading it.</source>
        <translation>メッセージの読み取りに必要なメモリが不足しています。</translation>
    </message>
    <message>
        <source>The script crashed its process (%1).</source>
        <translation>スクリプトによりプロセスがクラッシュしました (%1)。</translation>
    </message>
    <message>
        <source>Reading the message crashed the process that does it (%1).</source>
        <translation>メッセージの読み取り中に、読み取りプロセスがクラッシュしました (%1)。</translation>
    </message>
    <message>
        <source>The handler host sent something that is no answer and was stopped.</source>
        <translation>ハンドラーホストが応答ではないデータを送信したため、停止されました。</translation>
    </message>
    <message>
        <source>The handler host ended without an answer (exit status %1).</source>
        <translation>ハンドラーホストが応答せずに終了しました (終了ステータス %1)。</translation>
    </message>
    <message>
        <source>The handler host &quot;%1&quot; cannot be run. Check the installation.</source>
        <translation>ハンドラーホスト &quot;%1&quot; を実行できません。インストールを確認してください。</translation>
    </message>
</context>
<context>
    <name>Inlet::Language::Api</name>
    <message>
        <source>The message the handler runs for. Read-only. All texts are decoded; what is absent is an empty text, an empty list or null.</source>
        <translation>ハンドラーの処理対象のメッセージ。読み取り専用です。テキストはすべてデコード済みです。存在しないものは空のテキスト、空のリスト、または null になります。</translation>
    </message>
    <message>
        <source>Variables of this message. They travel on the transition when it fires: texts, numbers, booleans and dates as they are, other values as JSON. At most 1 MB.</source>
        <translation>このメッセージの変数。トランジションの発生時に引き継がれます: テキスト、数値、真偽値、日付はそのまま、その他の値は JSON になります。最大 1 MB です。</translation>
    </message>
    <message>
        <source>The running task: one activation of the activity.</source>
        <translation>実行中のタスク: アクティビティの 1 回の有効化。</translation>
    </message>
    <message>
        <source>The project the activity belongs to.</source>
        <translation>アクティビティが属するプロジェクト。</translation>
    </message>
    <message>
        <source>The activity the script belongs to. Only an initialization script may change its members.</source>
        <translation>スクリプトが属するアクティビティ。メンバーを変更できるのは初期化スクリプトだけです。</translation>
    </message>
    <message>
        <source>What activated the task.</source>
        <translation>タスクを有効化したイベント。</translation>
    </message>
    <message>
        <source>Writes a line to the journal.</source>
        <translation>ジャーナルに 1 行書き込みます。</translation>
    </message>
    <message>
        <source>the line; other values are turned into text</source>
        <translation>書き込む行。テキスト以外の値はテキストに変換されます</translation>
    </message>
    <message>
        <source>Writes a warning to the journal. The script goes on.</source>
        <translation>ジャーナルに警告を書き込みます。スクリプトは続行します。</translation>
    </message>
    <message>
        <source>Writes an error to the journal and interrupts the script, also inside try. The message stays on the server.</source>
        <translation>ジャーナルにエラーを書き込み、スクリプトを中断します (try の中でも同様です)。メッセージはサーバーに残ります。</translation>
    </message>
    <message>
        <source>Writes a detail to the journal, which is shown on request only.</source>
        <translation>ジャーナルに詳細を書き込みます。詳細は要求した場合にのみ表示されます。</translation>
    </message>
    <message>
        <source>Writes a date in the time zone of the activity. Letters: %4Y year, %2M month, %2D day, %2H hour, %2N minute, %2S second (the number is the width), %Bl English name of the month; other text stays. null gives an empty text.</source>
        <translation>アクティビティのタイムゾーンで日付を書き出します。書式文字: %4Y 年、%2M 月、%2D 日、%2H 時、%2N 分、%2S 秒 (数字は桁数)、%Bl 英語の月名。その他のテキストはそのまま残ります。null の場合は空のテキストになります。</translation>
    </message>
    <message>
        <source>Reads a date of a mail header (RFC 5322) or ISO 8601. null when it is neither.</source>
        <translation>メールヘッダー (RFC 5322) または ISO 8601 の日付を読み取ります。どちらでもない場合は null。</translation>
    </message>
    <message>
        <source>the date; without an offset it is in the time zone of the activity</source>
        <translation>日付。オフセットがない場合はアクティビティのタイムゾーンとして扱われます</translation>
    </message>
    <message>
        <source>A random identifier: 36 characters, lower case, with hyphens.</source>
        <translation>ランダムな識別子: ハイフンを含む 36 文字の小文字。</translation>
    </message>
    <message>
        <source>MD5 of the UTF-8 form of a text: 32 hexadecimal digits. Not for security.</source>
        <translation>テキストの UTF-8 形式の MD5: 16 進数 32 桁。セキュリティ目的には使用できません。</translation>
    </message>
    <message>
        <source>what is hashed</source>
        <translation>ハッシュの対象</translation>
    </message>
    <message>
        <source>SHA-256 of the UTF-8 form of a text: 64 hexadecimal digits.</source>
        <translation>テキストの UTF-8 形式の SHA-256: 16 進数 64 桁。</translation>
    </message>
    <message>
        <source>Writes the characters &amp; &lt; &gt; &quot; &apos; so that the text can stand in XML or HTML.</source>
        <translation>テキストを XML や HTML に含められるように、文字 &amp; &lt; &gt; &quot; &apos; を置き換えます。</translation>
    </message>
    <message>
        <source>what is written</source>
        <translation>書き込む内容</translation>
    </message>
    <message>
        <source>The readable text of HTML: no tags, blocks on lines of their own.</source>
        <translation>HTML の読める形のテキスト: タグはなく、ブロックはそれぞれ独立した行になります。</translation>
    </message>
    <message>
        <source>A message: the one the handler runs for, or one inside it.</source>
        <translation>メッセージ: ハンドラーの処理対象、またはその中に含まれるもの。</translation>
    </message>
    <message>
        <source>First Subject field, decoded and on one line.</source>
        <translation>最初の Subject フィールド。デコード済みで 1 行です。</translation>
    </message>
    <message>
        <source>First address of From; null when there is none.</source>
        <translation>From の最初のアドレス。ない場合は null。</translation>
    </message>
    <message>
        <source>Address of the sender, as from.address.</source>
        <translation>差出人のアドレス (from.address と同じ)。</translation>
    </message>
    <message>
        <source>Name of the sender, as from.name.</source>
        <translation>差出人の名前 (from.name と同じ)。</translation>
    </message>
    <message>
        <source>Address of the field Sender, which differs from From when someone else sent the message.</source>
        <translation>Sender フィールドのアドレス。別の人がメッセージを送信した場合は From と異なります。</translation>
    </message>
    <message>
        <source>Address errors go to. Its address is empty for &lt;&gt;, which bounces carry.</source>
        <translation>エラーの送信先アドレス。バウンスに付く &lt;&gt; の場合、アドレスは空です。</translation>
    </message>
    <message>
        <source>Addresses of all To fields, groups included.</source>
        <translation>すべての To フィールドのアドレス (グループを含む)。</translation>
    </message>
    <message>
        <source>Addresses of all Cc fields.</source>
        <translation>すべての Cc フィールドのアドレス。</translation>
    </message>
    <message>
        <source>Addresses of all Bcc fields; most servers remove them.</source>
        <translation>すべての Bcc フィールドのアドレス。ほとんどのサーバーはこのフィールドを削除します。</translation>
    </message>
    <message>
        <source>Addresses an answer should go to.</source>
        <translation>返信先となるアドレス。</translation>
    </message>
    <message>
        <source>All distinct addresses of To, Cc, Bcc, Delivered-To and X-Original-To.</source>
        <translation>To、Cc、Bcc、Delivered-To、X-Original-To のすべてのアドレス (重複なし)。</translation>
    </message>
    <message>
        <source>Moment of the field Date; null when it is missing or makes no sense.</source>
        <translation>Date フィールドの日時。ない場合や意味をなさない場合は null。</translation>
    </message>
    <message>
        <source>The field Date as it was sent.</source>
        <translation>送信されたままの Date フィールド。</translation>
    </message>
    <message>
        <source>Moment of the topmost Received field: when the mailbox got the message.</source>
        <translation>一番上の Received フィールドの日時: メールボックスがメッセージを受け取った時点。</translation>
    </message>
    <message>
        <source>Message-ID without angle brackets.</source>
        <translation>山かっこなしの Message-ID。</translation>
    </message>
    <message>
        <source>Message-ID this message answers, without angle brackets.</source>
        <translation>このメッセージの返信元の Message-ID (山かっこなし)。</translation>
    </message>
    <message>
        <source>Message-IDs of the conversation, oldest first.</source>
        <translation>スレッドの Message-ID (古い順)。</translation>
    </message>
    <message>
        <source>All header fields in their order.</source>
        <translation>すべてのヘッダーフィールド (元の順序)。</translation>
    </message>
    <message>
        <source>First header field of that name, decoded; an empty text when there is none.</source>
        <translation>その名前の最初のヘッダーフィールド (デコード済み)。ない場合は空のテキスト。</translation>
    </message>
    <message>
        <source>All header fields of that name, decoded.</source>
        <translation>その名前のすべてのヘッダーフィールド (デコード済み)。</translation>
    </message>
    <message>
        <source>Whether there is a header field of that name.</source>
        <translation>その名前のヘッダーフィールドがあるかどうか。</translation>
    </message>
    <message>
        <source>A parameter of a header field, decoded.</source>
        <translation>ヘッダーフィールドのパラメーター (デコード済み)。</translation>
    </message>
    <message>
        <source>Type of the whole message in lower case, such as &quot;multipart/mixed&quot;.</source>
        <translation>メッセージ全体の種類を表す小文字の文字列 (&quot;multipart/mixed&quot; など)。</translation>
    </message>
    <message>
        <source>Character set the message declares; an empty text when it declares none.</source>
        <translation>メッセージが宣言している文字セット。宣言がない場合は空のテキスト。</translation>
    </message>
    <message>
        <source>First plain text body, with LF line ends; an empty text when there is none.</source>
        <translation>最初のプレーンテキスト本文。行末は LF です。ない場合は空のテキスト。</translation>
    </message>
    <message>
        <source>First HTML body as it was sent: not made safe.</source>
        <translation>送信されたままの最初の HTML 本文: 安全な形には変換されていません。</translation>
    </message>
    <message>
        <source>The body as text: text, or text made from html.</source>
        <translation>テキストとしての本文: text、または html から作成したテキスト。</translation>
    </message>
    <message>
        <source>plainText without the quoted history and the signature, as far as they can be told.</source>
        <translation>plainText から、判別できる範囲で引用履歴と署名を除いたもの。</translation>
    </message>
    <message>
        <source>text with the soft line breaks of format=flowed (RFC 3676) joined.</source>
        <translation>format=flowed (RFC 3676) のソフト改行を結合した text。</translation>
    </message>
    <message>
        <source>Whether a body was longer than the limit of 16 MB and was cut.</source>
        <translation>本文が上限の 16 MB を超えて切り詰められたかどうか。</translation>
    </message>
    <message>
        <source>Files the message carries, in their order.</source>
        <translation>メッセージに含まれるファイル (元の順序)。</translation>
    </message>
    <message>
        <source>The uppermost MIME parts; those inside them are in their children.</source>
        <translation>最上位の MIME パート。その中のパートは children にあります。</translation>
    </message>
    <message>
        <source>Messages inside this one, as forwarded or returned mail carries them.</source>
        <translation>このメッセージの中のメッセージ (転送メールや返送メールに含まれるもの)。</translation>
    </message>
    <message>
        <source>Whether this is a delivery failure.</source>
        <translation>配信エラーかどうか。</translation>
    </message>
    <message>
        <source>Fields of a delivery report (RFC 3464); null when the message is none.</source>
        <translation>配信レポート (RFC 3464) のフィールド。該当しないメッセージの場合は null。</translation>
    </message>
    <message>
        <source>Whether a program sent this answer: out of office and the like (RFC 3834).</source>
        <translation>プログラムが送信した返信かどうか: 不在通知など (RFC 3834)。</translation>
    </message>
    <message>
        <source>Fields of a complaint (RFC 5965); null when the message is none.</source>
        <translation>苦情 (RFC 5965) のフィールド。該当しないメッセージの場合は null。</translation>
    </message>
    <message>
        <source>Size of the message as received, in bytes.</source>
        <translation>受信したメッセージのサイズ (バイト単位)。</translation>
    </message>
    <message>
        <source>The message as received, in bytes.</source>
        <translation>受信したままのメッセージ (バイト列)。</translation>
    </message>
    <message>
        <source>The message as received, each byte one character (Latin-1).</source>
        <translation>受信したままのメッセージ。各バイトが 1 文字になります (Latin-1)。</translation>
    </message>
    <message>
        <source>Identifier of the message on the server (UIDL); an empty text when the server has none.</source>
        <translation>サーバー上のメッセージの識別子 (UIDL)。サーバーが提供しない場合は空のテキスト。</translation>
    </message>
    <message>
        <source>Number of the message in the mailbox, from 1. 0 for a message inside another.</source>
        <translation>メールボックス内のメッセージの番号 (1 から)。別のメッセージに含まれるメッセージの場合は 0。</translation>
    </message>
    <message>
        <source>Name of the account the message was fetched with.</source>
        <translation>メッセージの取得に使用したアカウントの名前。</translation>
    </message>
    <message>
        <source>What is wrong with the message. Grows while more of it is decoded.</source>
        <translation>メッセージの問題。デコードが進むにつれて増えます。</translation>
    </message>
    <message>
        <source>Parts left out because they are badly formed or use an unsupported encoding.</source>
        <translation>フォーマットが正しくないか、サポートされていないエンコードを使用しているために除外されたパート。</translation>
    </message>
    <message>
        <source>Subject and sender in one line.</source>
        <translation>件名と差出人を 1 行にしたもの。</translation>
    </message>
    <message>
        <source>What JSON.stringify(mailMessage) writes: fields, bodies and attachments without their bytes.</source>
        <translation>JSON.stringify(mailMessage) が書き出す内容: フィールド、本文、添付ファイル (バイト列を除く)。</translation>
    </message>
    <message>
        <source>An e-mail address with its name.</source>
        <translation>名前付きの E メールアドレス。</translation>
    </message>
    <message>
        <source>Name in front of the address, decoded; an empty text when there is none.</source>
        <translation>アドレスの前にある名前 (デコード済み)。ない場合は空のテキスト。</translation>
    </message>
    <message>
        <source>The address as it was sent.</source>
        <translation>送信されたままのアドレス。</translation>
    </message>
    <message>
        <source>Part before the @.</source>
        <translation>@ より前の部分。</translation>
    </message>
    <message>
        <source>Part behind the @.</source>
        <translation>@ より後の部分。</translation>
    </message>
    <message>
        <source>Part of user behind +; an empty text when there is none.</source>
        <translation>user の + より後の部分。ない場合は空のテキスト。</translation>
    </message>
    <message>
        <source>The domain with the letters people read, for one that was sent as xn--...</source>
        <translation>人が読む文字で表したドメイン。送信された形は xn--...</translation>
    </message>
    <message>
        <source>Name of the group the address was listed in; an empty text when in none.</source>
        <translation>アドレスが含まれていたグループの名前。ない場合は空のテキスト。</translation>
    </message>
    <message>
        <source>The address as it stood in the header.</source>
        <translation>ヘッダーに書かれていたままのアドレス。</translation>
    </message>
    <message>
        <source>A header field.</source>
        <translation>ヘッダーフィールド。</translation>
    </message>
    <message>
        <source>Name of the field as it was sent.</source>
        <translation>送信されたままのフィールドの名前。</translation>
    </message>
    <message>
        <source>Value, decoded and on one line.</source>
        <translation>値。デコード済みで 1 行です。</translation>
    </message>
    <message>
        <source>Value as it was sent, each byte one character.</source>
        <translation>送信されたままの値。各バイトが 1 文字になります。</translation>
    </message>
    <message>
        <source>Place in the header, from 0.</source>
        <translation>ヘッダー内の位置 (0 から)。</translation>
    </message>
    <message>
        <source>A file that a message carries.</source>
        <translation>メッセージに含まれるファイル。</translation>
    </message>
    <message>
        <source>Name of the file, safe to be used: no folders, no control characters.</source>
        <translation>安全に使用できるファイルの名前: フォルダーも制御文字も含みません。</translation>
    </message>
    <message>
        <source>Name of the file as it was sent, decoded.</source>
        <translation>送信されたままのファイルの名前 (デコード済み)。</translation>
    </message>
    <message>
        <source>Type in lower case, such as &quot;application/pdf&quot;.</source>
        <translation>種類を表す小文字の文字列 (&quot;application/pdf&quot; など)。</translation>
    </message>
    <message>
        <source>Character set the attachment declares.</source>
        <translation>添付ファイルが宣言している文字セット。</translation>
    </message>
    <message>
        <source>&quot;attachment&quot;, &quot;inline&quot; or an empty text.</source>
        <translation>&quot;attachment&quot;、&quot;inline&quot;、または空のテキスト。</translation>
    </message>
    <message>
        <source>Content-ID without angle brackets, by which HTML refers to it.</source>
        <translation>HTML が参照に使用する Content-ID (山かっこなし)。</translation>
    </message>
    <message>
        <source>Whether it is shown inside the text, as a picture in HTML.</source>
        <translation>HTML 内の画像のように、テキストの中に表示されるかどうか。</translation>
    </message>
    <message>
        <source>Whether it is a winmail.dat of Outlook, which holds the real attachments.</source>
        <translation>実際の添付ファイルを格納する Outlook の winmail.dat かどうか。</translation>
    </message>
    <message>
        <source>Size when decoded, in bytes.</source>
        <translation>デコード後のサイズ (バイト単位)。</translation>
    </message>
    <message>
        <source>Whether something of its content could not be decoded.</source>
        <translation>内容の一部をデコードできなかったかどうか。</translation>
    </message>
    <message>
        <source>The message it holds when it is a forwarded message; else null.</source>
        <translation>転送されたメッセージの場合はその内容のメッセージ。それ以外は null。</translation>
    </message>
    <message>
        <source>Its content, decoded, in bytes.</source>
        <translation>デコード済みの内容 (バイト列)。</translation>
    </message>
    <message>
        <source>Its content as text, by its character set.</source>
        <translation>文字セットに従ってテキストにした内容。</translation>
    </message>
    <message>
        <source>SHA-256 of its content: 64 hexadecimal digits.</source>
        <translation>内容の SHA-256: 16 進数 64 桁。</translation>
    </message>
    <message>
        <source>Not available: always throws, for a script has no access to files.</source>
        <translation>使用できません: スクリプトはファイルにアクセスできないため、常に例外が発生します。</translation>
    </message>
    <message>
        <source>What JSON.stringify() writes: all but the content.</source>
        <translation>JSON.stringify() が書き出す内容: 内容 (content) を除くすべて。</translation>
    </message>
    <message>
        <source>A MIME part of a message.</source>
        <translation>メッセージの MIME パート。</translation>
    </message>
    <message>
        <source>Place in the tree, such as &quot;1.2&quot;.</source>
        <translation>ツリー内の位置 (&quot;1.2&quot; など)。</translation>
    </message>
    <message>
        <source>Type in lower case.</source>
        <translation>種類を表す小文字の文字列。</translation>
    </message>
    <message>
        <source>Header fields of the part.</source>
        <translation>パートのヘッダーフィールド。</translation>
    </message>
    <message>
        <source>First header field of that name of the part, decoded.</source>
        <translation>パートにあるその名前の最初のヘッダーフィールド (デコード済み)。</translation>
    </message>
    <message>
        <source>All header fields of that name of the part.</source>
        <translation>パートにあるその名前のすべてのヘッダーフィールド。</translation>
    </message>
    <message>
        <source>Whether the part has a header field of that name.</source>
        <translation>パートにその名前のヘッダーフィールドがあるかどうか。</translation>
    </message>
    <message>
        <source>A parameter of a header field of the part.</source>
        <translation>パートのヘッダーフィールドのパラメーター。</translation>
    </message>
    <message>
        <source>Parts inside this one.</source>
        <translation>このパートの中のパート。</translation>
    </message>
    <message>
        <source>What JSON.stringify() writes: path, type and children.</source>
        <translation>JSON.stringify() が書き出す内容: path、type、children。</translation>
    </message>
    <message>
        <source>Something wrong with a message.</source>
        <translation>メッセージの問題。</translation>
    </message>
    <message>
        <source>&quot;error&quot; or &quot;warning&quot;.</source>
        <translation>&quot;error&quot; または &quot;warning&quot;。</translation>
    </message>
    <message>
        <source>Short name, such as &quot;base64-damaged&quot;.</source>
        <translation>短い名前 (&quot;base64-damaged&quot; など)。</translation>
    </message>
    <message>
        <source>Path of the part it is about; an empty text for the header.</source>
        <translation>対象のパートのパス。ヘッダーの場合は空のテキスト。</translation>
    </message>
    <message>
        <source>Where in the message it was met, in bytes; -1 when unknown.</source>
        <translation>メッセージ内で見つかった位置 (バイト単位)。不明な場合は -1。</translation>
    </message>
    <message>
        <source>A sentence for people.</source>
        <translation>人が読むための文。</translation>
    </message>
    <message>
        <source>A report on what became of a message (RFC 3464).</source>
        <translation>メッセージの結果に関するレポート (RFC 3464)。</translation>
    </message>
    <message>
        <source>Server that reports.</source>
        <translation>報告元のサーバー。</translation>
    </message>
    <message>
        <source>When that server got the message.</source>
        <translation>そのサーバーがメッセージを受け取った日時。</translation>
    </message>
    <message>
        <source>What became of it for each recipient.</source>
        <translation>受信者ごとの結果。</translation>
    </message>
    <message>
        <source>Message-ID of the message the report is about.</source>
        <translation>レポートの対象となるメッセージの Message-ID。</translation>
    </message>
    <message>
        <source>Subject of the message the report is about.</source>
        <translation>レポートの対象となるメッセージの件名。</translation>
    </message>
    <message>
        <source>What became of a message for one recipient.</source>
        <translation>1 人の受信者に対するメッセージの結果。</translation>
    </message>
    <message>
        <source>Address it was delivered to in the end.</source>
        <translation>最終的に配信されたアドレス。</translation>
    </message>
    <message>
        <source>Address the sender gave.</source>
        <translation>差出人が指定したアドレス。</translation>
    </message>
    <message>
        <source>&quot;failed&quot;, &quot;delayed&quot;, &quot;delivered&quot;, &quot;relayed&quot; or &quot;expanded&quot;.</source>
        <translation>&quot;failed&quot;、&quot;delayed&quot;、&quot;delivered&quot;、&quot;relayed&quot;、または &quot;expanded&quot;。</translation>
    </message>
    <message>
        <source>Status code (RFC 3463): &quot;5.1.1&quot; says that there is no such mailbox. 5 is for good, 4 for now.</source>
        <translation>ステータスコード (RFC 3463): &quot;5.1.1&quot; はそのメールボックスが存在しないことを示します。5 は恒久的、4 は一時的なエラーです。</translation>
    </message>
    <message>
        <source>What the other server said.</source>
        <translation>相手のサーバーの応答。</translation>
    </message>
    <message>
        <source>The other server.</source>
        <translation>相手のサーバー。</translation>
    </message>
    <message>
        <source>A complaint about a message (RFC 5965).</source>
        <translation>メッセージに対する苦情 (RFC 5965)。</translation>
    </message>
    <message>
        <source>&quot;abuse&quot;, &quot;fraud&quot;, &quot;virus&quot;, &quot;not-spam&quot; or other.</source>
        <translation>&quot;abuse&quot;、&quot;fraud&quot;、&quot;virus&quot;、&quot;not-spam&quot; など。</translation>
    </message>
    <message>
        <source>Program that wrote the report.</source>
        <translation>レポートを作成したプログラム。</translation>
    </message>
    <message>
        <source>Version of the format.</source>
        <translation>形式のバージョン。</translation>
    </message>
    <message>
        <source>Envelope identifier of the message complained about.</source>
        <translation>苦情の対象となったメッセージのエンベロープ識別子。</translation>
    </message>
    <message>
        <source>Address the message complained about was sent from.</source>
        <translation>苦情の対象となったメッセージの送信元アドレス。</translation>
    </message>
    <message>
        <source>Network address the message complained about came from.</source>
        <translation>苦情の対象となったメッセージの送信元ネットワークアドレス。</translation>
    </message>
    <message>
        <source>How many complaints the report stands for.</source>
        <translation>レポートが表す苦情の件数。</translation>
    </message>
    <message>
        <source>When the message complained about arrived.</source>
        <translation>苦情の対象となったメッセージが届いた日時。</translation>
    </message>
    <message>
        <source>What the checks of the sender found.</source>
        <translation>差出人の検証結果。</translation>
    </message>
    <message>
        <source>Addresses the message complained about was sent to.</source>
        <translation>苦情の対象となったメッセージの宛先アドレス。</translation>
    </message>
    <message>
        <source>Domains the complaint is about.</source>
        <translation>苦情の対象となるドメイン。</translation>
    </message>
    <message>
        <source>Links the complaint is about.</source>
        <translation>苦情の対象となるリンク。</translation>
    </message>
    <message>
        <source>Message-ID of the message complained about.</source>
        <translation>苦情の対象となったメッセージの Message-ID。</translation>
    </message>
    <message>
        <source>Subject of the message complained about.</source>
        <translation>苦情の対象となったメッセージの件名。</translation>
    </message>
    <message>
        <source>The running task.</source>
        <translation>実行中のタスク。</translation>
    </message>
    <message>
        <source>Identifier of the task.</source>
        <translation>タスクの識別子。</translation>
    </message>
    <message>
        <source>When the task started.</source>
        <translation>タスクを開始した日時。</translation>
    </message>
    <message>
        <source>Which visit to the mailbox this is, from 1; 0 outside a pass.</source>
        <translation>メールボックスの何回目の巡回か (1 から)。巡回中でない場合は 0。</translation>
    </message>
    <message>
        <source>Whether nothing is deleted and nothing fires.</source>
        <translation>何も削除されず、何も発生しないかどうか。</translation>
    </message>
    <message>
        <source>Variables that live as long as the task, from message to message.</source>
        <translation>メッセージをまたいで、タスクの間保持される変数。</translation>
    </message>
    <message>
        <source>The project.</source>
        <translation>プロジェクト。</translation>
    </message>
    <message>
        <source>Label of the project.</source>
        <translation>プロジェクトのラベル。</translation>
    </message>
    <message>
        <source>Variables that are kept in the state folder, from run to run. At most 1 MB.</source>
        <translation>実行をまたいで、状態フォルダーに保持される変数。最大 1 MB です。</translation>
    </message>
    <message>
        <source>The activity.</source>
        <translation>アクティビティ。</translation>
    </message>
    <message>
        <source>Internal name.</source>
        <translation>内部名。</translation>
    </message>
    <message>
        <source>Label.</source>
        <translation>ラベル。</translation>
    </message>
    <message>
        <source>Variables of the event; empty here.</source>
        <translation>イベントの変数。ここでは空です。</translation>
    </message>
    <message>
        <source>Variables: members of any name. Texts, numbers, booleans, dates and JSON values are kept.</source>
        <translation>変数: 任意の名前のメンバー。テキスト、数値、真偽値、日付、JSON の値が保持されます。</translation>
    </message>
    <message>
        <source>the moment; null is allowed</source>
        <translation>日時。null も使用できます</translation>
    </message>
    <message>
        <source>text with the letters</source>
        <translation>書式文字を含むテキスト</translation>
    </message>
    <message>
        <source>HTML text</source>
        <translation>HTML テキスト</translation>
    </message>
    <message>
        <source>name of the field; upper or lower case does not matter</source>
        <translation>フィールドの名前。大文字と小文字は区別されません</translation>
    </message>
    <message>
        <source>name of the field</source>
        <translation>フィールドの名前</translation>
    </message>
    <message>
        <source>name of the parameter, such as &quot;charset&quot;</source>
        <translation>パラメーターの名前 (&quot;charset&quot; など)</translation>
    </message>
    <message>
        <source>has no effect</source>
        <translation>効果はありません</translation>
    </message>
</context>
<context>
    <name>Inlet::Language::ApiHtml</name>
    <message>
        <source>Handler Reference</source>
        <translation>ハンドラーリファレンス</translation>
    </message>
    <message>
        <source>A handler is the body of a JavaScript function. It runs once for each message and returns a code:</source>
        <translation>ハンドラーは JavaScript 関数の本体です。メッセージごとに 1 回実行され、コードを返します:</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>コード</translation>
    </message>
    <message>
        <source>Message on the server</source>
        <translation>サーバー上のメッセージ</translation>
    </message>
    <message>
        <source>Transition</source>
        <translation>トランジション</translation>
    </message>
    <message>
        <source>deleted</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>fires</source>
        <translation>発生する</translation>
    </message>
    <message>
        <source>left</source>
        <translation>残す</translation>
    </message>
    <message>
        <source>Anything else, an exception or logError() is an error of that message: it stays on the server and its transition does not fire. Nothing a handler changes is seen by the next message, but for task.vars and instance.vars.</source>
        <translation>それ以外の値、例外、logError() は、そのメッセージのエラーになります: メッセージはサーバーに残り、トランジションは発生しません。task.vars と instance.vars を除き、ハンドラーによる変更は次のメッセージには引き継がれません。</translation>
    </message>
    <message>
        <source>Objects and Functions</source>
        <translation>オブジェクトと関数</translation>
    </message>
    <message>
        <source>Members of the Objects</source>
        <translation>オブジェクトのメンバー</translation>
    </message>
    <message>
        <source>JavaScript</source>
        <translation>JavaScript</translation>
    </message>
    <message>
        <source>The language is ES2016 with ?., ??, ** and Object.entries(). These are missing: async and await, &quot;...&quot; in objects, fields of classes, catch without a name, logical assignment, BigInt, named groups, look-behind, \p{...} and the flag s of regular expressions. The editor names what to write in their place.</source>
        <translation>言語は ES2016 に ?.、??、**、Object.entries() を加えたものです。次のものは使用できません: async と await、オブジェクト内の &quot;...&quot;、クラスのフィールド、名前のない catch、論理代入、BigInt、名前付きグループ、後読み、正規表現の \p{...} とフラグ s。代わりの書き方はエディターに表示されます。</translation>
    </message>
</context>
<context>
    <name>Inlet::Language::Names</name>
    <message>
        <source>%1 has no member &quot;%2&quot;.</source>
        <translation>%1 にメンバー &quot;%2&quot; はありません。</translation>
    </message>
    <message>
        <source>%1 has no member &quot;%2&quot;; &quot;%3&quot; is near.</source>
        <translation>%1 にメンバー &quot;%2&quot; はありません。似た名前: &quot;%3&quot;。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is neither declared nor known here.</source>
        <translation>&quot;%1&quot; は宣言されておらず、ここでは認識されません。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is neither declared nor known here; &quot;%2&quot; is near.</source>
        <translation>&quot;%1&quot; は宣言されておらず、ここでは認識されません。似た名前: &quot;%2&quot;。</translation>
    </message>
</context>
<context>
    <name>Inlet::Language::Returns</name>
    <message>
        <source>The script can end here without a value. It has to return %1.</source>
        <translation>スクリプトがここで値を返さずに終わる可能性があります。%1 を返す必要があります。</translation>
    </message>
    <message>
        <source>The script returns no value. It has to return %1.</source>
        <translation>スクリプトが値を返しません。%1 を返す必要があります。</translation>
    </message>
    <message>
        <source>1, 2, 3 or 4</source>
        <translation>1、2、3、4 のいずれか</translation>
    </message>
    <message>
        <source>a Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>&quot;return&quot; gives no value here. It has to return %1.</source>
        <translation>この &quot;return&quot; には値がありません。%1 を返す必要があります。</translation>
    </message>
    <message>
        <source>%1 is not a value this script may return. It has to return %2.</source>
        <translation>%1 はこのスクリプトが返せる値ではありません。%2 を返す必要があります。</translation>
    </message>
</context>
<context>
    <name>Inlet::Language::SyntaxGuess</name>
    <message>
        <source>A string that begins with %1 is not closed on its line.</source>
        <translation>%1 で始まる文字列がその行で閉じられていません。</translation>
    </message>
    <message>
        <source>A text that begins with ` is not closed.</source>
        <translation>` で始まるテキストが閉じられていません。</translation>
    </message>
    <message>
        <source>A regular expression that begins with / is not closed on its line.</source>
        <translation>/ で始まる正規表現がその行で閉じられていません。</translation>
    </message>
    <message>
        <source>The %1 of line %2 is not closed.</source>
        <translation>%2 行目の %1 が閉じられていません。</translation>
    </message>
    <message>
        <source>The %1 of line %2 closes nothing.</source>
        <translation>%2 行目の %1 に対応する開き括弧がありません。</translation>
    </message>
    <message>
        <source>A name cannot begin with a digit: %1.</source>
        <translation>名前を数字で始めることはできません: %1。</translation>
    </message>
    <message>
        <source>This &quot;else&quot; belongs to no &quot;if&quot;.</source>
        <translation>この &quot;else&quot; に対応する &quot;if&quot; がありません。</translation>
    </message>
    <message>
        <source>%1 compares two values. To give a value write &quot;=&quot;.</source>
        <translation>%1 は 2 つの値を比較します。値を代入するには &quot;=&quot; と記述してください。</translation>
    </message>
    <message>
        <source>A function that stands alone needs a name: function name() { }.</source>
        <translation>単独の関数には名前が必要です: function name() { }。</translation>
    </message>
    <message>
        <source>Is %1 meant to be %2?</source>
        <translation>%1 は %2 の誤りではありませんか?</translation>
    </message>
    <message>
        <source>A value is missing between %1 and %2.</source>
        <translation>%1 と %2 の間に値がありません。</translation>
    </message>
    <message>
        <source>An operator or &quot;;&quot; is missing before %1.</source>
        <translation>%1 の前に演算子または &quot;;&quot; がありません。</translation>
    </message>
    <message>
        <source>A comment that begins with /* is not closed.</source>
        <translation>/* で始まるコメントが閉じられていません。</translation>
    </message>
</context>
<context>
    <name>Inlet::Language::Unsupported</name>
    <message>
        <source>&quot;flat&quot; does not exist here. Write: [].concat(...list).</source>
        <translation>&quot;flat&quot; は使用できません。次のように記述してください: [].concat(...list)。</translation>
    </message>
    <message>
        <source>&quot;flatMap&quot; does not exist here. Write: [].concat(...list.map(f)).</source>
        <translation>&quot;flatMap&quot; は使用できません。次のように記述してください: [].concat(...list.map(f))。</translation>
    </message>
    <message>
        <source>&quot;replaceAll&quot; does not exist here. Write: text.split(a).join(b), or replace() with the flag g.</source>
        <translation>&quot;replaceAll&quot; は使用できません。text.split(a).join(b) と記述するか、フラグ g を指定した replace() を使用してください。</translation>
    </message>
    <message>
        <source>&quot;matchAll&quot; does not exist here. Call exec() with the flag g in a loop.</source>
        <translation>&quot;matchAll&quot; は使用できません。フラグ g を指定して、ループ内で exec() を呼び出してください。</translation>
    </message>
    <message>
        <source>&quot;at&quot; does not exist here. Write: list[list.length - 1].</source>
        <translation>&quot;at&quot; は使用できません。次のように記述してください: list[list.length - 1]。</translation>
    </message>
    <message>
        <source>&quot;trimEnd&quot; does not exist here. Write: text.replace(/\s+$/, &quot;&quot;), or trim().</source>
        <translation>&quot;trimEnd&quot; は使用できません。text.replace(/\s+$/, &quot;&quot;) または trim() を使用してください。</translation>
    </message>
    <message>
        <source>&quot;trimStart&quot; does not exist here. Write: text.replace(/^\s+/, &quot;&quot;), or trim().</source>
        <translation>&quot;trimStart&quot; は使用できません。text.replace(/^\s+/, &quot;&quot;) または trim() を使用してください。</translation>
    </message>
    <message>
        <source>&quot;trimRight&quot; does not exist here. Write: text.replace(/\s+$/, &quot;&quot;), or trim().</source>
        <translation>&quot;trimRight&quot; は使用できません。text.replace(/\s+$/, &quot;&quot;) または trim() を使用してください。</translation>
    </message>
    <message>
        <source>&quot;trimLeft&quot; does not exist here. Write: text.replace(/^\s+/, &quot;&quot;), or trim().</source>
        <translation>&quot;trimLeft&quot; は使用できません。text.replace(/^\s+/, &quot;&quot;) または trim() を使用してください。</translation>
    </message>
    <message>
        <source>&quot;findLast&quot; does not exist here. Write: list.slice().reverse().find(f).</source>
        <translation>&quot;findLast&quot; は使用できません。次のように記述してください: list.slice().reverse().find(f)。</translation>
    </message>
    <message>
        <source>&quot;findLastIndex&quot; does not exist here. Count down with a loop.</source>
        <translation>&quot;findLastIndex&quot; は使用できません。ループで逆順に調べてください。</translation>
    </message>
    <message>
        <source>&quot;toSorted&quot; does not exist here. Write: list.slice().sort(f).</source>
        <translation>&quot;toSorted&quot; は使用できません。次のように記述してください: list.slice().sort(f)。</translation>
    </message>
    <message>
        <source>&quot;toReversed&quot; does not exist here. Write: list.slice().reverse().</source>
        <translation>&quot;toReversed&quot; は使用できません。次のように記述してください: list.slice().reverse()。</translation>
    </message>
    <message>
        <source>XML in scripts (E4X) is not supported. Build the text as a string.</source>
        <translation>スクリプト内の XML (E4X) はサポートされていません。テキストを文字列として組み立ててください。</translation>
    </message>
    <message>
        <source>&quot;Object.fromEntries&quot; does not exist here. Set the members in a loop.</source>
        <translation>&quot;Object.fromEntries&quot; は使用できません。ループでメンバーを設定してください。</translation>
    </message>
    <message>
        <source>&quot;Object.hasOwn&quot; does not exist here. Write: object.hasOwnProperty(name).</source>
        <translation>&quot;Object.hasOwn&quot; は使用できません。次のように記述してください: object.hasOwnProperty(name)。</translation>
    </message>
    <message>
        <source>&quot;Object.groupBy&quot; does not exist here. Use reduce().</source>
        <translation>&quot;Object.groupBy&quot; は使用できません。reduce() を使用してください。</translation>
    </message>
    <message>
        <source>&quot;task.setCompleted&quot; does not exist here. The code that is returned decides.</source>
        <translation>&quot;task.setCompleted&quot; は使用できません。戻り値のコードで決まります。</translation>
    </message>
    <message>
        <source>&quot;task.postEvent&quot; does not exist here. Return 1 or 2 to fire the transition.</source>
        <translation>&quot;task.postEvent&quot; は使用できません。トランジションを発生させるには 1 または 2 を返してください。</translation>
    </message>
    <message>
        <source>&quot;task.setNextProcessingDate&quot; does not exist here. Use the tab Scheduling.</source>
        <translation>&quot;task.setNextProcessingDate&quot; は使用できません。スケジュールタブを使用してください。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; does not exist here: a script runs from start to end.</source>
        <translation>&quot;%1&quot; は使用できません: スクリプトは最初から最後まで続けて実行されます。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; does not exist here: a script has no access to files.</source>
        <translation>&quot;%1&quot; は使用できません: スクリプトはファイルにアクセスできません。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; does not exist here: a script has no access to the network.</source>
        <translation>&quot;%1&quot; は使用できません: スクリプトはネットワークにアクセスできません。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; does not exist here: a script has no database.</source>
        <translation>&quot;%1&quot; は使用できません: スクリプトにはデータベースがありません。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; does not exist here: a script starts no programs.</source>
        <translation>&quot;%1&quot; は使用できません: スクリプトはプログラムを起動できません。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; does not exist here: a script is one function body.</source>
        <translation>&quot;%1&quot; は使用できません: スクリプトは 1 つの関数本体です。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; does not exist here: read XML with regular expressions.</source>
        <translation>&quot;%1&quot; は使用できません: XML は正規表現で読み取ってください。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; does not exist here. Keep values in instance.vars.</source>
        <translation>&quot;%1&quot; は使用できません。値は instance.vars に保持してください。</translation>
    </message>
    <message>
        <source>&quot;globalThis&quot; does not exist here. Use the name alone.</source>
        <translation>&quot;globalThis&quot; は使用できません。名前だけを使用してください。</translation>
    </message>
    <message>
        <source>&quot;window&quot; does not exist here: there is no page.</source>
        <translation>&quot;window&quot; は使用できません: ページがありません。</translation>
    </message>
    <message>
        <source>&quot;document&quot; does not exist here: there is no page.</source>
        <translation>&quot;document&quot; は使用できません: ページがありません。</translation>
    </message>
    <message>
        <source>&quot;Intl&quot; does not exist here. Use formatDate() and toFixed().</source>
        <translation>&quot;Intl&quot; は使用できません。formatDate() や toFixed() を使用してください。</translation>
    </message>
    <message>
        <source>&quot;BigInt&quot; does not exist here. Keep long numbers as text.</source>
        <translation>&quot;BigInt&quot; は使用できません。長い数値はテキストとして保持してください。</translation>
    </message>
    <message>
        <source>&quot;console&quot; does not exist here. Write: logInfo(text).</source>
        <translation>&quot;console&quot; は使用できません。次のように記述してください: logInfo(text)。</translation>
    </message>
    <message>
        <source>&quot;print&quot; does not exist here. Write: logInfo(text).</source>
        <translation>&quot;print&quot; は使用できません。次のように記述してください: logInfo(text)。</translation>
    </message>
    <message>
        <source>&quot;alert&quot; does not exist here. Write: logInfo(text).</source>
        <translation>&quot;alert&quot; は使用できません。次のように記述してください: logInfo(text)。</translation>
    </message>
    <message>
        <source>&quot;btoa&quot; does not exist here.</source>
        <translation>&quot;btoa&quot; は使用できません。</translation>
    </message>
    <message>
        <source>&quot;atob&quot; does not exist here. Attachments are decoded: use bytes() or text().</source>
        <translation>&quot;atob&quot; は使用できません。添付ファイルはデコード済みです: bytes() または text() を使用してください。</translation>
    </message>
    <message>
        <source>&quot;Buffer&quot; does not exist here. Use Uint8Array.</source>
        <translation>&quot;Buffer&quot; は使用できません。Uint8Array を使用してください。</translation>
    </message>
    <message>
        <source>&quot;structuredClone&quot; does not exist here. Write: JSON.parse(JSON.stringify(value)).</source>
        <translation>&quot;structuredClone&quot; は使用できません。次のように記述してください: JSON.parse(JSON.stringify(value))。</translation>
    </message>
    <message>
        <source>&quot;getCurrentDate&quot; does not exist here. Write: new Date().</source>
        <translation>&quot;getCurrentDate&quot; は使用できません。次のように記述してください: new Date()。</translation>
    </message>
    <message>
        <source>&quot;parseTimeStamp&quot; does not exist here. Write: parseDate(text).</source>
        <translation>&quot;parseTimeStamp&quot; は使用できません。次のように記述してください: parseDate(text)。</translation>
    </message>
    <message>
        <source>&quot;formatNumber&quot; does not exist here. Write: number.toFixed(digits).</source>
        <translation>&quot;formatNumber&quot; は使用できません。次のように記述してください: number.toFixed(digits)。</translation>
    </message>
    <message>
        <source>Private members (#name) are not supported. Begin the name with _.</source>
        <translation>プライベートメンバー (#name) はサポートされていません。名前を _ で始めてください。</translation>
    </message>
    <message>
        <source>&quot;for each&quot; is not supported. Write: for (const item of list).</source>
        <translation>&quot;for each&quot; はサポートされていません。次のように記述してください: for (const item of list)。</translation>
    </message>
    <message>
        <source>&quot;async&quot; and &quot;await&quot; are not supported: a script runs from start to end.</source>
        <translation>&quot;async&quot; と &quot;await&quot; はサポートされていません: スクリプトは最初から最後まで続けて実行されます。</translation>
    </message>
    <message>
        <source>&quot;catch&quot; needs a name. Write: catch (error) { }.</source>
        <translation>&quot;catch&quot; には名前が必要です。次のように記述してください: catch (error) { }。</translation>
    </message>
    <message>
        <source>&quot;import&quot; and &quot;export&quot; are not available: a script is one function body.</source>
        <translation>&quot;import&quot; と &quot;export&quot; は使用できません: スクリプトは 1 つの関数本体です。</translation>
    </message>
    <message>
        <source>Fields of classes are not supported. Set them in the constructor: this.name = value.</source>
        <translation>クラスのフィールドはサポートされていません。コンストラクターで設定してください: this.name = value。</translation>
    </message>
    <message>
        <source>&quot;_&quot; inside a number is not supported.</source>
        <translation>数値内の &quot;_&quot; はサポートされていません。</translation>
    </message>
    <message>
        <source>Numbers that end in n (BigInt) are not supported.</source>
        <translation>末尾が n の数値 (BigInt) はサポートされていません。</translation>
    </message>
    <message>
        <source>The flag s of regular expressions is not supported. Write [^] for any character.</source>
        <translation>正規表現のフラグ s はサポートされていません。任意の文字は [^] と記述してください。</translation>
    </message>
    <message>
        <source>The flags d and v of regular expressions are not supported.</source>
        <translation>正規表現のフラグ d と v はサポートされていません。</translation>
    </message>
    <message>
        <source>Look-behind (?&lt;= and (?&lt;! is not supported in regular expressions. Capture what is before it.</source>
        <translation>後読み (?&lt;= と (?&lt;! は正規表現でサポートされていません。前にある部分をキャプチャしてください。</translation>
    </message>
    <message>
        <source>Named groups are not supported in regular expressions. Count the groups: match[1].</source>
        <translation>名前付きグループは正規表現でサポートされていません。グループの番号を使用してください: match[1]。</translation>
    </message>
    <message>
        <source>\p{...} is not supported in regular expressions. Write the characters: [A-Za-z\u00C0-\uFFFF].</source>
        <translation>\p{...} は正規表現でサポートされていません。文字を記述してください: [A-Za-z\u00C0-\uFFFF]。</translation>
    </message>
    <message>
        <source>Logical assignment is not supported. Write: a = a || b.</source>
        <translation>論理代入はサポートされていません。次のように記述してください: a = a || b。</translation>
    </message>
    <message>
        <source>&quot;...&quot; is not supported in objects. Use Object.assign().</source>
        <translation>オブジェクト内の &quot;...&quot; はサポートされていません。Object.assign() を使用してください。</translation>
    </message>
    <message>
        <source>Typographic quotes do not begin a string. Write &apos; or &quot;.</source>
        <translation>文字列は “ ” や ‘ ’ などの引用符では始められません。&apos; または &quot; を使用してください。</translation>
    </message>
    <message>
        <source>A &quot;#!&quot; line is not part of a script here. Remove it.</source>
        <translation>&quot;#!&quot; の行はスクリプトには使用できません。削除してください。</translation>
    </message>
</context>
<context>
    <name>Inlet::Ledger::Database</name>
    <message>
        <source>The SQLite driver of Qt is not installed, so that no ledger can be kept. Install the package with the plugin &quot;qsqlite&quot;.</source>
        <translation>Qt の SQLite ドライバーがインストールされていないため、台帳を記録できません。プラグイン &quot;qsqlite&quot; を含むパッケージをインストールしてください。</translation>
    </message>
    <message>
        <source>The ledger &quot;%1&quot; cannot be kept safe against a crash in its folder. Choose a state folder on a local disk.</source>
        <translation>台帳 &quot;%1&quot; は、現在のフォルダーではクラッシュから保護できません。ローカルディスク上の状態フォルダーを選択してください。</translation>
    </message>
    <message>
        <source>The ledger &quot;%1&quot; is damaged. Restore it from a backup, or move it away together with its &quot;-wal&quot; and &quot;-shm&quot; files to begin a new one; messages that were handled and are still on the server are then handled again.</source>
        <translation>台帳 &quot;%1&quot; が破損しています。バックアップから復元するか、&quot;-wal&quot; および &quot;-shm&quot; ファイルとともに移動して新しい台帳を作成してください。新しい台帳を作成すると、処理済みでサーバーに残っているメッセージは再度処理されます。</translation>
    </message>
    <message>
        <source>The ledger &quot;%1&quot; cannot be written because the disk is full. Free some space.</source>
        <translation>ディスクがいっぱいのため、台帳 &quot;%1&quot; に書き込めません。空き容量を増やしてください。</translation>
    </message>
    <message>
        <source>The ledger &quot;%1&quot; is in use by another program. Close that program.</source>
        <translation>台帳 &quot;%1&quot; は別のプログラムで使用されています。そのプログラムを終了してください。</translation>
    </message>
    <message>
        <source>The ledger &quot;%1&quot; cannot be read or written. Check the permissions of the file and its folder, and the disk.</source>
        <translation>台帳 &quot;%1&quot; を読み書きできません。ファイルとフォルダーのアクセス権、およびディスクを確認してください。</translation>
    </message>
</context>
<context>
    <name>Inlet::Ledger::LedgerFile</name>
    <message>
        <source>The ledger &quot;%1&quot; cannot be created. Check the permissions of its folder and the disk.</source>
        <translation>台帳 &quot;%1&quot; を作成できません。フォルダーのアクセス権とディスクを確認してください。</translation>
    </message>
    <message>
        <source>The ledger &quot;%1&quot; is missing, but its write-ahead log &quot;%1-wal&quot; is there. Restore the ledger from a backup, or move the log away to begin a new one.</source>
        <translation>台帳 &quot;%1&quot; が見つかりませんが、先行書き込みログ &quot;%1-wal&quot; が存在します。台帳をバックアップから復元するか、ログを移動して新しい台帳を作成してください。</translation>
    </message>
    <message>
        <source>The file &quot;%1&quot; can be read by others, and this cannot be changed. Make it accessible to its owner only.</source>
        <translation>ファイル &quot;%1&quot; は他のユーザーが読み取れる状態で、変更できません。所有者だけがアクセスできるようにしてください。</translation>
    </message>
</context>
<context>
    <name>Inlet::Ledger::LedgerReader</name>
    <message>
        <source>There is no ledger &quot;%1&quot;: nothing has been handled yet.</source>
        <translation>台帳 &quot;%1&quot; がありません: まだ何も処理されていません。</translation>
    </message>
</context>
<context>
    <name>Inlet::Ledger::MailboxLock</name>
    <message>
        <source>The lock &quot;%1&quot; cannot be taken. Check the permissions of the file and its folder, and that the state folder is on a local disk.</source>
        <translation>ロック &quot;%1&quot; を取得できません。ファイルとフォルダーのアクセス権、および状態フォルダーがローカルディスク上にあることを確認してください。</translation>
    </message>
    <message>
        <source>unknown process</source>
        <translation>不明なプロセス</translation>
    </message>
    <message>
        <source>process %1</source>
        <translation>プロセス %1</translation>
    </message>
    <message>
        <source>The mailbox is in use by another runner (%1). Stop that runner or wait until it ends.</source>
        <translation>メールボックスは別のランナー (%1) で使用中です。そのランナーを停止するか、終了するまでお待ちください。</translation>
    </message>
</context>
<context>
    <name>Inlet::Ledger::MessageCopies</name>
    <message>
        <source>No copy of the message can be kept in &quot;%1&quot;. Check the permissions of the folder and the disk.</source>
        <translation>メッセージのコピーを &quot;%1&quot; に保存できません。フォルダーのアクセス権とディスクを確認してください。</translation>
    </message>
</context>
<context>
    <name>Inlet::Ledger::Schema</name>
    <message>
        <source>The file &quot;%1&quot; is not a ledger of Inlet. Move it away or choose another state folder.</source>
        <translation>ファイル &quot;%1&quot; は Inlet の台帳ではありません。移動するか、別の状態フォルダーを選択してください。</translation>
    </message>
    <message>
        <source>The ledger &quot;%1&quot; was written by a newer version of Inlet (format %2, this version knows formats up to %3). Use the newer version, or choose another state folder.</source>
        <translation>台帳 &quot;%1&quot; は新しいバージョンの Inlet で作成されました (形式 %2、このバージョンが対応する形式は %3 まで)。新しいバージョンを使用するか、別の状態フォルダーを選択してください。</translation>
    </message>
</context>
<context>
    <name>Inlet::Message</name>
    <message>
        <source>The header field %1 occurs more than once. The first one counts.</source>
        <translation>ヘッダーフィールド %1 が複数あります。最初のものが有効です。</translation>
    </message>
    <message>
        <source>An address field is too long or nested too deeply. Its end was not read.</source>
        <translation>アドレスフィールドが長すぎるか、入れ子が深すぎます。末尾は読み取られませんでした。</translation>
    </message>
    <message>
        <source>An address field has an entry without an address.</source>
        <translation>アドレスフィールドにアドレスのない項目があります。</translation>
    </message>
    <message>
        <source>A name in an address field is badly encoded.</source>
        <translation>アドレスフィールド内の名前のエンコードが正しくありません。</translation>
    </message>
    <message>
        <source>The content type cannot be read.</source>
        <translation>コンテンツタイプを読み取れません。</translation>
    </message>
    <message>
        <source>The content type of a multipart is too long, so it was not divided.</source>
        <translation>マルチパートのコンテンツタイプが長すぎるため、分割されませんでした。</translation>
    </message>
    <message>
        <source>A multipart has a transfer encoding. It was ignored.</source>
        <translation>マルチパートに転送エンコードが指定されています。無視されました。</translation>
    </message>
    <message>
        <source>The transfer encoding &quot;%1&quot; is not supported.</source>
        <translation>転送エンコード &quot;%1&quot; はサポートされていません。</translation>
    </message>
    <message>
        <source>The header is too long. Its end was not read.</source>
        <translation>ヘッダーが長すぎます。末尾は読み取られませんでした。</translation>
    </message>
    <message>
        <source>A line of the header is no header field and was left out.</source>
        <translation>ヘッダーにヘッダーフィールドではない行があり、除外されました。</translation>
    </message>
    <message>
        <source>The header field %1 occurs twice with different values. The first one counts.</source>
        <translation>ヘッダーフィールド %1 が異なる値で 2 回出現します。最初のものが有効です。</translation>
    </message>
    <message>
        <source>The charset &quot;%1&quot; is not supported.</source>
        <translation>文字セット &quot;%1&quot; はサポートされていません。</translation>
    </message>
    <message>
        <source>The base64 data is damaged: %1 of %2 characters do not belong to it.</source>
        <translation>base64 データが破損しています: %2 文字中 %1 文字が無効です。</translation>
    </message>
    <message>
        <source>The base64 data is slightly damaged.</source>
        <translation>base64 データがわずかに破損しています。</translation>
    </message>
    <message>
        <source>The transfer encoding is damaged (places: %1).</source>
        <translation>転送エンコードが破損しています (箇所: %1)。</translation>
    </message>
    <message>
        <source>A header field is too long. Its end was not decoded.</source>
        <translation>ヘッダーフィールドが長すぎます。末尾はデコードされませんでした。</translation>
    </message>
    <message>
        <source>An encoded word uses an unknown charset and was left as it is.</source>
        <translation>エンコードされた語が不明な文字セットを使用しているため、そのまま残されました。</translation>
    </message>
    <message>
        <source>An encoded word is damaged.</source>
        <translation>エンコードされた語が破損しています。</translation>
    </message>
    <message>
        <source>The text has bytes that mean nothing in its charset.</source>
        <translation>テキストに、その文字セットでは無効なバイトが含まれています。</translation>
    </message>
    <message>
        <source>The text is too long and was cut.</source>
        <translation>テキストが長すぎるため、切り詰められました。</translation>
    </message>
    <message>
        <source>Messages are nested deeper than %1 levels.</source>
        <translation>メッセージの入れ子が %1 階層を超えています。</translation>
    </message>
    <message>
        <source>A header field gives a parameter twice. The first one counts.</source>
        <translation>ヘッダーフィールドに同じパラメーターが 2 回あります。最初のものが有効です。</translation>
    </message>
    <message>
        <source>The final boundary of a multipart is missing; the message may have been cut off.</source>
        <translation>マルチパートの終端の境界がありません。メッセージが途中で切れている可能性があります。</translation>
    </message>
    <message>
        <source>A part ends before its body begins.</source>
        <translation>本文が始まる前にパートが終了しています。</translation>
    </message>
    <message>
        <source>The first line is no header field and was left out.</source>
        <translation>最初の行がヘッダーフィールドではないため、除外されました。</translation>
    </message>
    <message>
        <source>The message is empty.</source>
        <translation>メッセージは空です。</translation>
    </message>
    <message>
        <source>The message has no header; all of it is taken as text.</source>
        <translation>メッセージにヘッダーがありません。全体をテキストとして扱います。</translation>
    </message>
    <message>
        <source>The message has more than %1 parts. The rest is left out.</source>
        <translation>メッセージのパートが %1 個を超えています。残りは除外されました。</translation>
    </message>
    <message>
        <source>Parts are nested deeper than %1 levels.</source>
        <translation>パートの入れ子が %1 階層を超えています。</translation>
    </message>
    <message>
        <source>A multipart has no content.</source>
        <translation>マルチパートに内容がありません。</translation>
    </message>
    <message>
        <source>A multipart names no boundary, so its parts cannot be told apart.</source>
        <translation>マルチパートに境界が指定されていないため、パートを区別できません。</translation>
    </message>
    <message>
        <source>The boundary of a multipart does not occur in it.</source>
        <translation>マルチパートの境界が本文中に見つかりません。</translation>
    </message>
    <message>
        <source>The message in this part is too large to be opened here.</source>
        <translation>このパートのメッセージは大きすぎるため、ここでは開けません。</translation>
    </message>
</context>
<context>
    <name>Inlet::Model</name>
    <message>
        <source>The activity &quot;%1&quot; uses an external account, but none is chosen. Choose one in the tab Inbound Emails.</source>
        <translation>アクティビティ &quot;%1&quot; は外部アカウントを使用しますが、選択されていません。「インバウンド E メール」タブで選択してください。</translation>
    </message>
    <message>
        <source>The activity &quot;%1&quot; uses the external account &quot;%2&quot;, which does not exist. Choose another one or add it.</source>
        <translation>アクティビティ &quot;%1&quot; が使用する外部アカウント &quot;%2&quot; は存在しません。別のアカウントを選択するか、追加してください。</translation>
    </message>
    <message>
        <source>The activity &quot;%1&quot; uses the external account &quot;%2&quot;, which is disabled. Enable the account or choose another one.</source>
        <translation>アクティビティ &quot;%1&quot; が使用する外部アカウント &quot;%2&quot; は無効です。アカウントを有効にするか、別のアカウントを選択してください。</translation>
    </message>
    <message>
        <source>Ok</source>
        <comment>label of the normal transition</comment>
        <translation>Ok</translation>
    </message>
    <message>
        <source>No email</source>
        <comment>label of the transition that fires when the mailbox is empty</comment>
        <translation>E メールなし</translation>
    </message>
    <message>
        <source>Error</source>
        <comment>label of the error transition</comment>
        <translation>エラー</translation>
    </message>
    <message>
        <source>The time zone &quot;%1&quot; is not known. Use an IANA name such as Europe/Paris.</source>
        <translation>タイムゾーン &quot;%1&quot; は不明です。Europe/Paris のような IANA 名を使用してください。</translation>
    </message>
    <message>
        <source>A template begins with &lt;%= and has no %&gt; behind it.</source>
        <translation>&lt;%= で始まるテンプレートに、対応する %&gt; がありません。</translation>
    </message>
</context>
<context>
    <name>Inlet::Model::OAuthValidator</name>
    <message>
        <source>OAuth 2.0 goes with the authentication &quot;xoauth2&quot; or &quot;oauthbearer&quot;. Choose one of them, or remove it.</source>
        <translation>OAuth 2.0 には認証 &quot;xoauth2&quot; または &quot;oauthbearer&quot; が必要です。どちらかを選択するか、OAuth 2.0 を削除してください。</translation>
    </message>
    <message>
        <source>No client ID is given. The provider gives one when the application is registered there.</source>
        <translation>クライアント ID が指定されていません。プロバイダーにアプリケーションを登録すると発行されます。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a tenant. Give its domain or its ID.</source>
        <translation>&quot;%1&quot; はテナントではありません。ドメインまたは ID を指定してください。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a scope. Give each scope for itself, without blanks.</source>
        <translation>&quot;%1&quot; はスコープではありません。空白を含めずに、スコープを 1 つずつ指定してください。</translation>
    </message>
    <message>
        <source>Microsoft 365 needs the tenant for client credentials.</source>
        <translation>Microsoft 365 でクライアント資格情報を使用するには、テナントが必要です。</translation>
    </message>
    <message>
        <source>Google opens no mailbox to client credentials. Let a person sign in.</source>
        <translation>Google のメールボックスはクライアント資格情報では開けません。ユーザーがサインインする方法を選択してください。</translation>
    </message>
    <message>
        <source>No address is given. The provider&apos;s documentation names it.</source>
        <translation>アドレスが指定されていません。プロバイダーのドキュメントに記載されています。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be used: the address has to begin with https://.</source>
        <translation>&quot;%1&quot; は使用できません: アドレスは https:// で始める必要があります。</translation>
    </message>
</context>
<context>
    <name>Inlet::Model::Validation</name>
    <message>
        <source>No hour is selected. Add at least one.</source>
        <translation>時刻が選択されていません。1 つ以上追加してください。</translation>
    </message>
    <message>
        <source>%1 is not an interval from one second (PT1S) to under one day, in hours, minutes and seconds.</source>
        <translation>%1 は、時、分、秒による 1 秒 (PT1S) 以上 1 日未満の間隔ではありません。</translation>
    </message>
    <message>
        <source>None of the chosen months has a day %1. Choose another day or the last day of the month.</source>
        <translation>選択した月には %1 日がありません。別の日または月の最終日を選択してください。</translation>
    </message>
    <message>
        <source>No date is given.</source>
        <translation>日付が指定されていません。</translation>
    </message>
    <message>
        <source>The last day is before the first one.</source>
        <translation>終了日が開始日より前です。</translation>
    </message>
    <message>
        <source>The number of iterations has to be at least 1.</source>
        <translation>反復数は 1 以上にしてください。</translation>
    </message>
    <message>
        <source>The step has to be at least 1.</source>
        <translation>間隔は 1 以上にしてください。</translation>
    </message>
    <message>
        <source>No date is given from which the steps of %1 are counted.</source>
        <translation>間隔 %1 の起点となる日付が指定されていません。</translation>
    </message>
    <message>
        <source>The time zone &quot;%1&quot; is not known. Use an IANA name such as Europe/Paris.</source>
        <translation>タイムゾーン &quot;%1&quot; は不明です。Europe/Paris のような IANA 名を使用してください。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a name. Use letters from A to Z, digits and _, not beginning with a digit.</source>
        <translation>&quot;%1&quot; は名前として使用できません。A ～ Z の英字、数字、_ を使用し、数字以外で始めてください。</translation>
    </message>
    <message>
        <source>The name &quot;%1&quot; is taken already. Choose another one.</source>
        <translation>名前 &quot;%1&quot; は既に使用されています。別の名前を選択してください。</translation>
    </message>
    <message>
        <source>No POP3 server is given.</source>
        <translation>POP3 サーバーが指定されていません。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is an address with a scheme. Give the host name alone.</source>
        <translation>&quot;%1&quot; はスキーム付きのアドレスです。ホスト名だけを指定してください。</translation>
    </message>
    <message>
        <source>The server name &quot;%1&quot; has blanks in it. Remove them.</source>
        <translation>サーバー名 &quot;%1&quot; に空白が含まれています。空白を削除してください。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a host name. Give the host name alone.</source>
        <translation>&quot;%1&quot; はホスト名ではありません。ホスト名だけを指定してください。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has a port in it. Give the host name alone; the port has its own field.</source>
        <translation>&quot;%1&quot; にポートが含まれています。ホスト名だけを指定し、ポートは専用のフィールドに入力してください。</translation>
    </message>
    <message>
        <source>The practice server has no folder. Write it behind &quot;practice:&quot;.</source>
        <translation>練習用サーバーのフォルダーが指定されていません。&quot;practice:&quot; の後に入力してください。</translation>
    </message>
    <message>
        <source>%1 is not a port.</source>
        <translation>%1 はポートではありません。</translation>
    </message>
    <message>
        <source>No POP3 account is given.</source>
        <translation>POP3 アカウントが指定されていません。</translation>
    </message>
    <message>
        <source>A limit of no time lets nothing run. Give at least one second.</source>
        <translation>制限時間が 0 では何も実行できません。1 秒以上を指定してください。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is the name of another transition. Choose another one.</source>
        <translation>&quot;%1&quot; は別のトランジションの名前です。別の名前を選択してください。</translation>
    </message>
    <message>
        <source>The script is empty. It has to return a Date.</source>
        <translation>スクリプトが空です。Date を返す必要があります。</translation>
    </message>
    <message>
        <source>No folder is given for the files.</source>
        <translation>ファイル用のフォルダーが指定されていません。</translation>
    </message>
    <message>
        <source>No program is given.</source>
        <translation>プログラムが指定されていません。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not the address of a web service. It has to begin with http:// or https://.</source>
        <translation>&quot;%1&quot; は Web サービスのアドレスではありません。http:// または https:// で始める必要があります。</translation>
    </message>
    <message>
        <source>Nothing fires the transition &quot;%1&quot;: there is no expiration of that name.</source>
        <translation>トランジション &quot;%1&quot; を発生させるものがありません: その名前の期限は存在しません。</translation>
    </message>
    <message>
        <source>The script is empty. It has to return 1, 2, 3 or 4 for each message.</source>
        <translation>スクリプトが空です。メッセージごとに 1、2、3、4 のいずれかを返す必要があります。</translation>
    </message>
    <message>
        <source>The message &quot;%1&quot; is a sample already. Remove one of the two.</source>
        <translation>メッセージ &quot;%1&quot; は既にサンプルになっています。どちらか一方を削除してください。</translation>
    </message>
    <message>
        <source>A handler never fires &quot;%1&quot;. Give &quot;ok&quot;, or an empty text when nothing fires.</source>
        <translation>ハンドラーが &quot;%1&quot; を発生させることはありません。&quot;ok&quot; を指定するか、何も発生しない場合は空のテキストを指定してください。</translation>
    </message>
    <message>
        <source>There is a line break or another control character in it. Remove it.</source>
        <translation>改行またはほかの制御文字が含まれています。取り除いてください。</translation>
    </message>
    <message>
        <source>A template is not evaluated in an external account. Write the value itself, or give the activity a connection of its own.</source>
        <translation>外部アカウントではテンプレートは評価されません。値そのものを入力するか、アクティビティに専用の接続を設定してください。</translation>
    </message>
    <message>
        <source>What is kept for no time is not kept. Give at least one day.</source>
        <translation>保持期間が 0 の場合、保持されません。1 日以上を指定してください。</translation>
    </message>
</context>
<context>
    <name>Inlet::OAuth::FormPost</name>
    <message numerus="yes">
        <source>&quot;%1&quot; did not answer within %n second(s). Check the network, or try again later.</source>
        <translation>
            <numerusform>&quot;%1&quot; は %n 秒以内に応答しませんでした。ネットワークを確認するか、後でもう一度お試しください。</numerusform>
        </translation>
    </message>
    <message>
        <source>The address &quot;%1&quot; cannot be used to get access: it has to begin with https://.</source>
        <translation>アドレス &quot;%1&quot; はアクセスの取得に使用できません: https:// で始める必要があります。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; sent far more than an answer. Check that it is the address of the provider&apos;s service.</source>
        <translation>&quot;%1&quot; から、応答としては大きすぎるデータが送信されました。プロバイダーのサービスのアドレスであることを確認してください。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; redirects to another address, which is not followed with secrets. Check the address.</source>
        <translation>&quot;%1&quot; は別のアドレスにリダイレクトします。機密情報の送信ではリダイレクトに従いません。アドレスを確認してください。</translation>
    </message>
    <message>
        <source>The certificate of &quot;%1&quot; cannot be trusted. Nothing was sent. Check the address and the certificate authorities of this machine.</source>
        <translation>&quot;%1&quot; の証明書を信頼できません。何も送信されていません。アドレスと、このコンピューターの認証局を確認してください。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be reached. Check the address, the network and the proxy.</source>
        <translation>&quot;%1&quot; に接続できません。アドレス、ネットワーク、プロキシを確認してください。</translation>
    </message>
</context>
<context>
    <name>Inlet::OAuth::RedirectListener</name>
    <message>
        <source>This request is too long.</source>
        <translation>要求が長すぎます。</translation>
    </message>
    <message>
        <source>There is nothing here.</source>
        <translation>ここには何もありません。</translation>
    </message>
    <message>
        <source>This page does not belong to the sign-in that Inlet is waiting for. Start it again in Inlet.</source>
        <translation>このページは、Inlet が待機しているサインインのものではありません。Inlet でもう一度開始してください。</translation>
    </message>
    <message>
        <source>The sign-in failed. Go back to Inlet to see why.</source>
        <translation>サインインに失敗しました。理由は Inlet で確認してください。</translation>
    </message>
    <message>
        <source>You can close this page now and go back to Inlet.</source>
        <translation>このページを閉じて Inlet に戻ってください。</translation>
    </message>
</context>
<context>
    <name>Inlet::OAuth::TokenErrors</name>
    <message>
        <source>&quot;%1&quot; gives no access at the moment. Try again later.</source>
        <translation>&quot;%1&quot; は現在アクセスを許可していません。後でもう一度お試しください。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; does not accept the sign-in for &quot;%2&quot; (any more): it was withdrawn, is too old, or the password was changed. Sign in again.</source>
        <translation>&quot;%1&quot; は &quot;%2&quot; のサインインを受け付けていません: 取り消されたか、古すぎるか、パスワードが変更されています。もう一度サインインしてください。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; does not know the client &quot;%2&quot;, or its secret is wrong or too old. Check the client ID and the client secret.</source>
        <translation>&quot;%1&quot; がクライアント &quot;%2&quot; を認識できないか、クライアント秘密鍵が誤っているか古すぎます。クライアント ID とクライアント秘密鍵を確認してください。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; does not let the client &quot;%2&quot; sign in in this way. Allow it where the application is registered, or choose another way.</source>
        <translation>&quot;%1&quot; は、この方法でのクライアント &quot;%2&quot; のサインインを許可していません。アプリケーションの登録先で許可するか、別の方法を選択してください。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; does not grant the scopes &quot;%2&quot;. Check the scopes, and what the application may ask for where it is registered.</source>
        <translation>&quot;%1&quot; はスコープ &quot;%2&quot; を許可していません。スコープと、登録先でアプリケーションに許可されている要求を確認してください。</translation>
    </message>
    <message>
        <source>The sign-in at &quot;%1&quot; was declined. Sign in again and accept, or ask the administrator to allow the application.</source>
        <translation>&quot;%1&quot; でのサインインが拒否されました。もう一度サインインして同意するか、管理者にアプリケーションの許可を依頼してください。</translation>
    </message>
    <message>
        <source>The code was not entered at &quot;%1&quot; in time. Sign in again.</source>
        <translation>&quot;%1&quot; で時間内にコードが入力されませんでした。もう一度サインインしてください。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; wants a person to sign in for &quot;%2&quot; again. Sign in again.</source>
        <translation>&quot;%1&quot; は、&quot;%2&quot; でユーザーがもう一度サインインすることを要求しています。もう一度サインインしてください。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; refused access for &quot;%2&quot; (%3). Check the settings of OAuth 2.0, then sign in again.</source>
        <translation>&quot;%1&quot; は &quot;%2&quot; のアクセスを拒否しました (%3)。OAuth 2.0 の設定を確認してから、もう一度サインインしてください。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; does not answer as an OAuth 2.0 service. Check its addresses.</source>
        <translation>&quot;%1&quot; は OAuth 2.0 サービスとして応答しません。アドレスを確認してください。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; gave access for the moment only, without a refresh token. Add the scope for it (usually offline_access), or allow it where the application is registered.</source>
        <translation>&quot;%1&quot; はリフレッシュトークンのない一時的なアクセスだけを許可しました。リフレッシュトークン用のスコープ (通常は offline_access) を追加するか、アプリケーションの登録先で許可してください。</translation>
    </message>
    <message numerus="yes">
        <source>Nobody signed in at &quot;%1&quot; within %n minute(s). Sign in again.</source>
        <translation>
            <numerusform>%n 分以内に &quot;%1&quot; でサインインが行われませんでした。もう一度サインインしてください。</numerusform>
        </translation>
    </message>
    <message>
        <source>The browser cannot hand the sign-in over: no port of this machine can be used. Sign in with a code instead.</source>
        <translation>ブラウザーからサインインを受け取れません: このコンピューターに使用できるポートがありません。代わりにコードでサインインしてください。</translation>
    </message>
</context>
<context>
    <name>Inlet::Pop3::CertificateFaults</name>
    <message>
        <source>The certificate of &quot;%1&quot; is not trusted. No password was sent.</source>
        <translation>&quot;%1&quot; の証明書は信頼されていません。パスワードは送信されていません。</translation>
    </message>
    <message>
        <source>It was issued to &quot;%1&quot; by &quot;%2&quot;, valid from %3 to %4, SHA-256 %5.</source>
        <translation>発行先 &quot;%1&quot;、発行者 &quot;%2&quot;、有効期間 %3 ～ %4、SHA-256 %5。</translation>
    </message>
    <message>
        <source>If it is the right one, add &quot;sha256:%1&quot; to the pinned certificates, or name the file of its certificate authority.</source>
        <translation>この証明書が正しい場合は、固定した証明書に &quot;sha256:%1&quot; を追加するか、認証局のファイルを指定してください。</translation>
    </message>
    <message>
        <source>It is self-signed: no certificate authority vouches for it.</source>
        <translation>自己署名証明書です: 保証する認証局がありません。</translation>
    </message>
    <message>
        <source>It was issued by &quot;%1&quot;, a certificate authority that this machine does not know, unless the server sent only a part of its chain.</source>
        <translation>発行者 &quot;%1&quot; は、このコンピューターが認識していない認証局です。サーバーが証明書チェーンの一部しか送信しなかった可能性もあります。</translation>
    </message>
    <message>
        <source>It expired on %1. The server needs a new certificate, unless this machine&apos;s clock is wrong.</source>
        <translation>%1 に有効期限が切れています。このコンピューターの時計が正しい場合、サーバーには新しい証明書が必要です。</translation>
    </message>
    <message>
        <source>It is valid only from %1. Check this machine&apos;s clock.</source>
        <translation>%1 からのみ有効です。このコンピューターの時計を確認してください。</translation>
    </message>
    <message>
        <source>It names no host as a subject alternative name, which it must.</source>
        <translation>必須のサブジェクト代替名にホストが指定されていません。</translation>
    </message>
    <message>
        <source>It is not made for the host name &quot;%1&quot; but for %2: use one of these names as the server.</source>
        <translation>ホスト名 &quot;%1&quot; ではなく %2 用の証明書です: これらの名前のいずれかをサーバーとして使用してください。</translation>
    </message>
</context>
<context>
    <name>Inlet::Pop3::Command</name>
    <message>
        <source>A value for the POP3 command %1 contains a line break or a NUL character, which the protocol cannot carry. Correct the account name or the password.</source>
        <translation>POP3 コマンド %1 の値に、プロトコルで使用できない改行または NUL 文字が含まれています。アカウント名またはパスワードを修正してください。</translation>
    </message>
    <message>
        <source>The POP3 command %1 would be longer than the 255 octets that the protocol allows. Shorten the account name or the password.</source>
        <translation>POP3 コマンド %1 が、プロトコルの上限である 255 オクテットを超えます。アカウント名またはパスワードを短くしてください。</translation>
    </message>
</context>
<context>
    <name>Inlet::Pop3::Login</name>
    <message>
        <source>The server accepted the login without proving that it knows the password. It may not be the server that it claims to be.</source>
        <translation>サーバーは、パスワードを知っていることを証明せずにログインを受け付けました。本来のサーバーではない可能性があります。</translation>
    </message>
    <message>
        <source>The login was broken off: the server sent something that is no challenge.</source>
        <translation>ログインを中断しました: サーバーがチャレンジではないデータを送信しました。</translation>
    </message>
</context>
<context>
    <name>Inlet::Pop3::Mechanism</name>
    <message>
        <source>The authentication &quot;apop&quot; is not possible: the server&apos;s greeting has no timestamp. Choose another authentication.</source>
        <translation>認証 &quot;apop&quot; は使用できません: サーバーの応答メッセージにタイムスタンプがありません。別の認証を選択してください。</translation>
    </message>
    <message>
        <source>The authentication &quot;%1&quot; is not possible without TLS. Choose the security &quot;tls&quot; or &quot;starttls&quot;.</source>
        <translation>認証 &quot;%1&quot; は TLS なしでは使用できません。セキュリティ &quot;tls&quot; または &quot;starttls&quot; を選択してください。</translation>
    </message>
    <message>
        <source>The server does not offer the authentication &quot;%1&quot;. Choose another one, or &quot;auto&quot;.</source>
        <translation>サーバーは認証 &quot;%1&quot; に対応していません。別の認証または &quot;auto&quot; を選択してください。</translation>
    </message>
</context>
<context>
    <name>Inlet::Pop3::SaslExchange</name>
    <message>
        <source>The login was broken off: the server&apos;s part of the authentication is not correct. If this happens again, choose another authentication.</source>
        <translation>ログインを中断しました: 認証におけるサーバー側の応答が正しくありません。再度発生する場合は、別の認証を選択してください。</translation>
    </message>
    <message>
        <source>The authentication &quot;%1&quot; cannot be used on this machine. Choose another one.</source>
        <translation>認証 &quot;%1&quot; はこのコンピューターでは使用できません。別の認証を選択してください。</translation>
    </message>
</context>
<context>
    <name>Inlet::Pop3::ScramExchange</name>
    <message>
        <source>The account name or the password contains a character that the authentication SCRAM does not allow. Choose the authentication &quot;password&quot; if the server really expects it.</source>
        <translation>アカウント名またはパスワードに、認証 SCRAM で使用できない文字が含まれています。サーバーが実際にその文字を要求する場合は、認証 &quot;password&quot; を選択してください。</translation>
    </message>
</context>
<context>
    <name>Inlet::Pop3::SessionErrors</name>
    <message>
        <source>No server name is given.</source>
        <translation>サーバー名が指定されていません。</translation>
    </message>
    <message>
        <source>No account is given.</source>
        <translation>アカウントが指定されていません。</translation>
    </message>
    <message>
        <source>The account name or the password contains a line break or another control character that no login can carry.</source>
        <translation>アカウント名またはパスワードに、ログインで使用できない改行または制御文字が含まれています。</translation>
    </message>
    <message>
        <source>Cannot connect to &quot;%1&quot;. %2</source>
        <translation>&quot;%1&quot; に接続できません。%2</translation>
    </message>
    <message>
        <source>The server &quot;%1&quot; does not accept a session now. The server said: %2</source>
        <translation>サーバー &quot;%1&quot; は現在セッションを受け付けていません。サーバーの応答: %2</translation>
    </message>
    <message>
        <source>&quot;%1&quot; does not answer as a POP3 server. Check the server name and the port.</source>
        <translation>&quot;%1&quot; は POP3 サーバーとして応答しません。サーバー名とポートを確認してください。</translation>
    </message>
    <message>
        <source>The server &quot;%1&quot; does not offer STLS, which the security &quot;starttls&quot; requires. No password was sent. Use the security &quot;tls&quot; with the port for it (usually 995), or ask the provider.</source>
        <translation>サーバー &quot;%1&quot; は、セキュリティ &quot;starttls&quot; に必要な STLS に対応していません。パスワードは送信されていません。専用ポート (通常は 995) でセキュリティ &quot;tls&quot; を使用するか、プロバイダーに問い合わせてください。</translation>
    </message>
    <message>
        <source>The server &quot;%1&quot; refused to begin TLS. No password was sent. The server said: %2</source>
        <translation>サーバー &quot;%1&quot; は TLS の開始を拒否しました。パスワードは送信されていません。サーバーの応答: %2</translation>
    </message>
    <message>
        <source>The connection to &quot;%1&quot; was closed: unencrypted data arrived where the TLS handshake must begin. Someone may be tampering with the connection. No password was sent.</source>
        <translation>&quot;%1&quot; への接続を閉じました: TLS ハンドシェイクを開始すべき時点で、暗号化されていないデータを受信しました。接続が改ざんされている可能性があります。パスワードは送信されていません。</translation>
    </message>
    <message>
        <source>The server &quot;%1&quot; does not offer STLS, and without it the password would travel unprotected. Use the security &quot;tls&quot; with the port for it (usually 995), or choose the security &quot;none&quot; to accept this.</source>
        <translation>サーバー &quot;%1&quot; は STLS に対応していないため、パスワードが保護されずに送信されることになります。専用ポート (通常は 995) でセキュリティ &quot;tls&quot; を使用するか、許容する場合はセキュリティ &quot;none&quot; を選択してください。</translation>
    </message>
    <message>
        <source>The mailbox of &quot;%1&quot; on &quot;%2&quot; is in use by another session. Try again later. The server said: %3</source>
        <translation>&quot;%2&quot; 上の &quot;%1&quot; のメールボックスは別のセッションで使用中です。後でもう一度お試しください。サーバーの応答: %3</translation>
    </message>
    <message>
        <source>&quot;%1&quot; does not let &quot;%2&quot; log in now. Try again later. The server said: %3</source>
        <translation>&quot;%1&quot; は現在 &quot;%2&quot; のログインを許可していません。後でもう一度お試しください。サーバーの応答: %3</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot open the mailbox of &quot;%2&quot; until someone repairs it there. The password was not the reason. Ask the provider. The server said: %3</source>
        <translation>&quot;%1&quot; では、&quot;%2&quot; のメールボックスがサーバー側で修復されるまで開けません。パスワードが原因ではありません。プロバイダーに問い合わせてください。サーバーの応答: %3</translation>
    </message>
    <message>
        <source>Cannot log in to &quot;%1&quot; as &quot;%2&quot; with %3. Check the account and the password. The server said: %4</source>
        <translation>%3 を使用して &quot;%1&quot; に &quot;%2&quot; としてログインできません。アカウントとパスワードを確認してください。サーバーの応答: %4</translation>
    </message>
    <message>
        <source>The server &quot;%1&quot; did not list the mailbox: it refused %2. The server said: %3</source>
        <translation>サーバー &quot;%1&quot; はメールボックスの一覧を返しませんでした: %2 が拒否されました。サーバーの応答: %3</translation>
    </message>
    <message>
        <source>The server &quot;%1&quot; sent an answer that POP3 does not allow. The connection was closed; no message was deleted.</source>
        <translation>サーバー &quot;%1&quot; が POP3 で許可されていない応答を送信しました。接続を閉じました。メッセージは削除されていません。</translation>
    </message>
    <message>
        <source>The server &quot;%1&quot; sent something that was not asked for. The connection was closed; no message was deleted. The server said: %2</source>
        <translation>サーバー &quot;%1&quot; が要求していないデータを送信しました。接続を閉じました。メッセージは削除されていません。サーバーの応答: %2</translation>
    </message>
    <message>
        <source>The server &quot;%1&quot; closed the connection without a greeting. The port may expect TLS: then choose the security &quot;tls&quot;.</source>
        <translation>サーバー &quot;%1&quot; は応答メッセージを送らずに接続を閉じました。ポートが TLS 用の可能性があります。その場合はセキュリティ &quot;tls&quot; を選択してください。</translation>
    </message>
    <message>
        <source>The server &quot;%1&quot; closed the connection in the middle of the session. No message was deleted.</source>
        <translation>サーバー &quot;%1&quot; はセッションの途中で接続を閉じました。メッセージは削除されていません。</translation>
    </message>
    <message>
        <source>The server &quot;%1&quot; did not confirm QUIT. Whether it deleted the messages shows at the next session.</source>
        <translation>サーバー &quot;%1&quot; は QUIT を確認しませんでした。メッセージが削除されたかどうかは、次のセッションで判明します。</translation>
    </message>
    <message>
        <source>The server &quot;%1&quot; did not answer for %2 seconds. The connection was closed.</source>
        <translation>サーバー &quot;%1&quot; は %2 秒間応答しませんでした。接続を閉じました。</translation>
    </message>
    <message>
        <source>No connection to &quot;%1&quot; within %2 seconds. Check the server name, the port and the firewall.</source>
        <translation>%2 秒以内に &quot;%1&quot; に接続できませんでした。サーバー名、ポート、ファイアウォールを確認してください。</translation>
    </message>
    <message>
        <source>The server &quot;%1&quot; accepted the connection but sent no greeting within %2 seconds. The port may expect TLS: then choose the security &quot;tls&quot;.</source>
        <translation>サーバー &quot;%1&quot; は接続を受け付けましたが、%2 秒以内に応答メッセージを送信しませんでした。ポートが TLS 用の可能性があります。その場合はセキュリティ &quot;tls&quot; を選択してください。</translation>
    </message>
    <message>
        <source>The mailbox on &quot;%1&quot; has no message %2.</source>
        <translation>&quot;%1&quot; のメールボックスにメッセージ %2 はありません。</translation>
    </message>
    <message>
        <source>Message %1 on &quot;%2&quot; is larger than the limit of %3 bytes. It stays on the server. Raise the limit to receive it.</source>
        <translation>&quot;%2&quot; のメッセージ %1 は上限の %3 バイトを超えています。サーバーに残ります。受信するには上限を引き上げてください。</translation>
    </message>
    <message>
        <source>The server &quot;%1&quot; did not give message %2. The server said: %3</source>
        <translation>サーバー &quot;%1&quot; はメッセージ %2 を返しませんでした。サーバーの応答: %3</translation>
    </message>
    <message>
        <source>The server &quot;%1&quot; did not mark message %2 for deletion. The server said: %3</source>
        <translation>サーバー &quot;%1&quot; はメッセージ %2 に削除の印を付けませんでした。サーバーの応答: %3</translation>
    </message>
    <message>
        <source>The server &quot;%1&quot; did not take the deletions back, so the connection was closed; no message was deleted. The server said: %2</source>
        <translation>サーバー &quot;%1&quot; が削除の取り消しに応じなかったため、接続を閉じました。メッセージは削除されていません。サーバーの応答: %2</translation>
    </message>
    <message>
        <source>The server &quot;%1&quot; accepted the connection but not the TLS handshake within %2 seconds. The port may be one for plain POP3: then choose the security &quot;starttls&quot;, or the port for TLS (usually 995).</source>
        <translation>サーバー &quot;%1&quot; は接続を受け付けましたが、%2 秒以内に TLS ハンドシェイクを受け付けませんでした。暗号化なしの POP3 用ポートの可能性があります。その場合はセキュリティ &quot;starttls&quot; または TLS 用のポート (通常は 995) を選択してください。</translation>
    </message>
    <message>
        <source>an IMAP server</source>
        <translation>IMAP サーバー</translation>
    </message>
    <message>
        <source>a server for sending mail (SMTP) or files (FTP)</source>
        <translation>メール送信 (SMTP) またはファイル転送 (FTP) のサーバー</translation>
    </message>
    <message>
        <source>an SSH server</source>
        <translation>SSH サーバー</translation>
    </message>
    <message>
        <source>a web server</source>
        <translation>Web サーバー</translation>
    </message>
    <message>
        <source>&quot;%1&quot; does not answer as a POP3 server but as %2. Check the server name and the port.</source>
        <translation>&quot;%1&quot; は POP3 サーバーではなく、%2として応答しています。サーバー名とポートを確認してください。</translation>
    </message>
    <message>
        <source>The server said: %1</source>
        <translation>サーバーの応答: %1</translation>
    </message>
    <message>
        <source>&quot;%1&quot; wants a longer pause between two logins of &quot;%2&quot;. The password was not the reason. Try again later. The server said: %3</source>
        <translation>&quot;%1&quot; は、&quot;%2&quot; のログインの間隔をより長く空けるように要求しています。パスワードが原因ではありません。後でもう一度お試しください。サーバーの応答: %3</translation>
    </message>
    <message>
        <source>The proxy &quot;%1&quot; gave no connection to &quot;%2&quot; within %3 seconds. Check the kind of the proxy (SOCKS5 or HTTP), its port, and the server name.</source>
        <translation>プロキシ &quot;%1&quot; は %3 秒以内に &quot;%2&quot; に接続できませんでした。プロキシの種類 (SOCKS5 または HTTP) とポート、およびサーバー名を確認してください。</translation>
    </message>
    <message>
        <source>Cannot log in to &quot;%1&quot; as &quot;%2&quot; with %3: the access granted does not open this mailbox. Check that its owner is the one who signed in, that the application may use POP, and that POP is switched on for the mailbox. The server said: %4</source>
        <translation>%3 を使用して &quot;%1&quot; に &quot;%2&quot; としてログインできません: 付与されたアクセス権ではこのメールボックスを開けません。メールボックスの所有者がサインインしていること、アプリケーションに POP の使用が許可されていること、メールボックスで POP が有効になっていることを確認してください。サーバーの応答: %4</translation>
    </message>
    <message>
        <source>The server &quot;%1&quot; ends its lines with LF alone; POP3 requires CR LF. Check the server name and the port, or ask the provider. The server said: %2</source>
        <translation>サーバー &quot;%1&quot; は行を LF だけで終えています。POP3 では CR LF が必要です。サーバー名とポートを確認するか、プロバイダーに問い合わせてください。サーバーの応答: %2</translation>
    </message>
    <message>
        <source>The server &quot;%1&quot; did not give the header fields of message %2 (TOP), so that the age of messages cannot be told without receiving them. Choose to handle all messages, or only those from now on. The server said: %3</source>
        <translation>サーバー &quot;%1&quot; がメッセージ %2 のヘッダーフィールドを返さなかったため (TOP)、メッセージを受信しないと経過時間がわかりません。すべてのメッセージ、または今後のメッセージのみを処理するように選択してください。サーバーの応答: %3</translation>
    </message>
</context>
<context>
    <name>Inlet::Pop3::SslTransport</name>
    <message>
        <source>Data arrived from &quot;%1&quot; before the TLS handshake.</source>
        <translation>TLS ハンドシェイクの前に &quot;%1&quot; からデータを受信しました。</translation>
    </message>
    <message>
        <source>The file &quot;%1&quot; with the certificate authority for &quot;%2&quot; cannot be read or holds no certificate in PEM form.</source>
        <translation>&quot;%2&quot; の認証局のファイル &quot;%1&quot; を読み取れないか、PEM 形式の証明書が含まれていません。</translation>
    </message>
    <message>
        <source>The connection to &quot;%1&quot; broke. Check the network.</source>
        <translation>&quot;%1&quot; への接続が切断されました。ネットワークを確認してください。</translation>
    </message>
    <message>
        <source>The server &quot;%1&quot; (port %2) cannot be found. Check its name and the network.</source>
        <translation>サーバー &quot;%1&quot; (ポート %2) が見つかりません。サーバー名とネットワークを確認してください。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; refused the connection. Check the port, and that the server is running.</source>
        <translation>&quot;%1&quot; が接続を拒否しました。ポートと、サーバーが稼働していることを確認してください。</translation>
    </message>
    <message>
        <source>No connection to &quot;%1&quot;: it does not answer. Check the server name, the port and the firewall.</source>
        <translation>&quot;%1&quot; に接続できません: 応答がありません。サーバー名、ポート、ファイアウォールを確認してください。</translation>
    </message>
    <message>
        <source>No connection to &quot;%1&quot;. Check the network.</source>
        <translation>&quot;%1&quot; に接続できません。ネットワークを確認してください。</translation>
    </message>
    <message>
        <source>The TLS handshake with &quot;%1&quot; failed. The port may be one for plain POP3: then choose the security &quot;starttls&quot;, or the port for TLS (usually 995).</source>
        <translation>&quot;%1&quot; との TLS ハンドシェイクに失敗しました。暗号化なしの POP3 用ポートの可能性があります。その場合はセキュリティ &quot;starttls&quot; または TLS 用のポート (通常は 995) を選択してください。</translation>
    </message>
    <message>
        <source>The TLS handshake with &quot;%1&quot; failed. No password was sent. The server may support only versions older than TLS 1.2.</source>
        <translation>&quot;%1&quot; との TLS ハンドシェイクに失敗しました。パスワードは送信されていません。サーバーが TLS 1.2 より古いバージョンにしか対応していない可能性があります。</translation>
    </message>
    <message>
        <source>The proxy &quot;%1&quot;, through which &quot;%2&quot; is to be reached, does not answer. Check the proxy of the desktop or of the variable &quot;all_proxy&quot;.</source>
        <translation>&quot;%2&quot; への接続に使用するプロキシ &quot;%1&quot; が応答しません。デスクトップまたは変数 &quot;all_proxy&quot; のプロキシ設定を確認してください。</translation>
    </message>
    <message>
        <source>The proxy &quot;%1&quot;, through which &quot;%2&quot; is to be reached, wants another name and password. Write them into the variable &quot;all_proxy&quot;.</source>
        <translation>&quot;%2&quot; への接続に使用するプロキシ &quot;%1&quot; が、別の名前とパスワードを要求しています。変数 &quot;all_proxy&quot; に指定してください。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; does not answer as the proxy through which &quot;%2&quot; is to be reached. Check its kind (SOCKS5 or HTTP) and its port.</source>
        <translation>&quot;%1&quot; は、&quot;%2&quot; への接続に使用するプロキシとして応答しません。種類 (SOCKS5 または HTTP) とポートを確認してください。</translation>
    </message>
    <message>
        <source>The proxy &quot;%1&quot; gave no connection to &quot;%2&quot;. Check the server name and the port, and whether the proxy allows it.</source>
        <translation>プロキシ &quot;%1&quot; は &quot;%2&quot; に接続できませんでした。サーバー名とポート、およびプロキシで許可されているかどうかを確認してください。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; supports only versions of TLS older than 1.2, which are not safe. No password was sent. Ask the provider for a newer server.</source>
        <translation>&quot;%1&quot; は、安全ではない 1.2 より古いバージョンの TLS にしか対応していません。パスワードは送信されていません。プロバイダーに新しいサーバーを依頼してください。</translation>
    </message>
</context>
<context>
    <name>Inlet::Practice::PracticeMailbox</name>
    <message>
        <source>The practice folder &quot;%1&quot; does not exist or cannot be read. Create it and put messages as .eml files there, or name another one.</source>
        <translation>練習用フォルダー &quot;%1&quot; が存在しないか、読み取れません。作成してメッセージを .eml ファイルとして置くか、別のフォルダーを指定してください。</translation>
    </message>
    <message>
        <source>The practice message &quot;%1&quot; cannot be read.</source>
        <translation>練習用メッセージ &quot;%1&quot; を読み取れません。</translation>
    </message>
</context>
<context>
    <name>Inlet::Practice::PracticeServer</name>
    <message>
        <source>The practice server cannot listen on port %1. Choose another port, or 0 for a free one.</source>
        <translation>練習用サーバーはポート %1 で待ち受けできません。別のポートを選択するか、空きポートを使用する場合は 0 を指定してください。</translation>
    </message>
</context>
<context>
    <name>Inlet::Runner</name>
    <message>
        <source>Show this help.</source>
        <translation>このヘルプを表示します。</translation>
    </message>
    <message>
        <source>Show the version.</source>
        <translation>バージョンを表示します。</translation>
    </message>
    <message>
        <source>An argument is missing: %1.</source>
        <translation>引数が不足しています: %1。</translation>
    </message>
    <message>
        <source>The argument &quot;%1&quot; is one too many: %2.</source>
        <translation>引数 &quot;%1&quot; が余分です: %2。</translation>
    </message>
    <message>
        <source>--%1 wants a whole number from %2 to %3, not &quot;%4&quot;.</source>
        <translation>--%1 には %2 から %3 までの整数を指定してください (&quot;%4&quot; は使用できません)。</translation>
    </message>
    <message>
        <source>--log wants text or jsonl, not &quot;%1&quot;.</source>
        <translation>--log には text または jsonl を指定してください (&quot;%1&quot; は使用できません)。</translation>
    </message>
    <message>
        <source>--%1 wants an instant with its offset, such as 2026-11-23T08:00:00Z, not &quot;%2&quot;.</source>
        <translation>--%1 には 2026-11-23T08:00:00Z のようなオフセット付きの日時を指定してください (&quot;%2&quot; は使用できません)。</translation>
    </message>
    <message>
        <source>Form of the output: text or jsonl (one JSON object per line).</source>
        <translation>出力形式: text または jsonl (1 行に 1 つの JSON オブジェクト)。</translation>
    </message>
    <message>
        <source>Project file.</source>
        <translation>プロジェクトファイル。</translation>
    </message>
    <message>
        <source>Name of the activity; all of them when none is named.</source>
        <translation>アクティビティの名前。省略するとすべてのアクティビティ。</translation>
    </message>
    <message>
        <source>One pass now, whatever the schedule.</source>
        <translation>スケジュールに関係なく、今すぐ 1 回巡回します。</translation>
    </message>
    <message>
        <source>Run the handlers, but delete, deliver and remember nothing.</source>
        <translation>ハンドラーを実行しますが、削除、配信、記録は行いません。</translation>
    </message>
    <message>
        <source>Handle at most N messages in a pass.</source>
        <translation>1 回の巡回で処理するメッセージを最大 N 件にします。</translation>
    </message>
    <message>
        <source>Folder of ledger, locks and instance.vars.</source>
        <translation>台帳、ロック、instance.vars のフォルダー。</translation>
    </message>
    <message>
        <source>Read the password from the first line of standard input.</source>
        <translation>標準入力の最初の行からパスワードを読み取ります。</translation>
    </message>
    <message>
        <source>Keep a copy of each message in DIR, named in its event as file.</source>
        <translation>各メッセージのコピーを DIR に保存し、イベントに file として記録します。</translation>
    </message>
    <message>
        <source>--password-stdin and --control-stdin cannot share standard input: choose one.</source>
        <translation>--password-stdin と --control-stdin は標準入力を共有できません。どちらか一方を選択してください。</translation>
    </message>
    <message>
        <source>Name of the activity whose handler runs.</source>
        <translation>ハンドラーを実行するアクティビティの名前。</translation>
    </message>
    <message>
        <source>Saved messages (.eml).</source>
        <translation>保存したメッセージ (.eml)。</translation>
    </message>
    <message>
        <source>PROJECT is -: it comes on standard input, as for run.</source>
        <translation>PROJECT に - を指定します: run と同様に標準入力から読み取ります。</translation>
    </message>
    <message>
        <source>Name of the activity.</source>
        <translation>アクティビティの名前。</translation>
    </message>
    <message>
        <source>First instant to be listed, with its offset; now when absent.</source>
        <translation>一覧の最初の日時 (オフセット付き)。省略すると現在。</translation>
    </message>
    <message>
        <source>How many launches (10).</source>
        <translation>起動の件数 (10)。</translation>
    </message>
    <message>
        <source>Start of the task, with its offset; now when absent.</source>
        <translation>タスクの開始日時 (オフセット付き)。省略すると現在。</translation>
    </message>
    <message>
        <source>Folder with .eml files.</source>
        <translation>.eml ファイルのフォルダー。</translation>
    </message>
    <message>
        <source>Port on 127.0.0.1; a free one when absent or 0.</source>
        <translation>127.0.0.1 のポート。省略または 0 の場合は空きポート。</translation>
    </message>
    <message>
        <source>The only account that may log in; any when absent. The password is practice.</source>
        <translation>ログインできる唯一のアカウント。省略するとすべてのアカウント。パスワードは practice です。</translation>
    </message>
    <message>
        <source>Delete the files of deleted messages.</source>
        <translation>削除されたメッセージのファイルを削除します。</translation>
    </message>
    <message>
        <source>No command is given. inlet-run --help lists the commands.</source>
        <translation>コマンドが指定されていません。inlet-run --help でコマンドの一覧を表示できます。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a command. inlet-run --help lists the commands.</source>
        <translation>&quot;%1&quot; はコマンドではありません。inlet-run --help でコマンドの一覧を表示できます。</translation>
    </message>
    <message>
        <source>The first line of standard input is not a JSON object with &quot;project&quot; and an absolute &quot;baseDirectory&quot;.</source>
        <translation>標準入力の最初の行が、&quot;project&quot; と絶対パスの &quot;baseDirectory&quot; を含む JSON オブジェクトではありません。</translation>
    </message>
    <message>
        <source>The message &quot;%1&quot; cannot be read. Check the name and the permissions of the file.</source>
        <translation>メッセージ &quot;%1&quot; を読み取れません。ファイルの名前とアクセス権を確認してください。</translation>
    </message>
    <message>
        <source>It is a folder.</source>
        <translation>フォルダーです。</translation>
    </message>
    <message>
        <source>The project has no activity &quot;%1&quot;. Its activities: %2.</source>
        <translation>プロジェクトにアクティビティ &quot;%1&quot; はありません。プロジェクトのアクティビティ: %2。</translation>
    </message>
    <message>
        <source>Write the conversation with the server to FILE, without secrets.</source>
        <translation>サーバーとの通信内容を、機密情報を除いて FILE に書き込みます。</translation>
    </message>
    <message>
        <source>Name of an activity or external account; every connection when none is named.</source>
        <translation>アクティビティまたは外部アカウントの名前。省略するとすべての接続。</translation>
    </message>
    <message>
        <source>The file &quot;%1&quot; for the transcript cannot be written. Name one in a folder that exists and is yours.</source>
        <translation>通信記録のファイル &quot;%1&quot; に書き込めません。書き込み権限のある既存のフォルダー内のファイルを指定してください。</translation>
    </message>
    <message>
        <source>Adds the tree of parts and the fields as received.</source>
        <translation>パートのツリーと受信したままのフィールドを追加します。</translation>
    </message>
    <message>
        <source>Adds the HTML in a form that is safe to draw, and its pictures.</source>
        <translation>安全に描画できる形式の HTML とその画像を追加します。</translation>
    </message>
    <message>
        <source>Shows one part instead, such as 1.2.</source>
        <translation>代わりに 1 つのパートを表示します (例: 1.2)。</translation>
    </message>
    <message>
        <source>Saves the part to this file, decoded.</source>
        <translation>パートをデコードしてこのファイルに保存します。</translation>
    </message>
    <message>
        <source>Saves all attachments to this folder instead.</source>
        <translation>代わりにすべての添付ファイルをこのフォルダーに保存します。</translation>
    </message>
    <message>
        <source>--output wants the name of a file and --part with it.</source>
        <translation>--output にはファイル名が必要で、--part とともに指定する必要があります。</translation>
    </message>
    <message>
        <source>--save-attachments wants the name of a folder.</source>
        <translation>--save-attachments にはフォルダー名が必要です。</translation>
    </message>
    <message>
        <source>--part and --save-attachments exclude each other.</source>
        <translation>--part と --save-attachments は同時に指定できません。</translation>
    </message>
    <message>
        <source>--part and --save-attachments take one message.</source>
        <translation>--part と --save-attachments に指定できるメッセージは 1 つです。</translation>
    </message>
    <message>
        <source>Folder of the samples; NAME.samples beside NAME.inlet when absent.</source>
        <translation>サンプルのフォルダー。省略すると NAME.inlet と同じ場所の NAME.samples。</translation>
    </message>
    <message>
        <source>PROJECT is -: it comes on standard input, as for run; --samples says where its samples are.</source>
        <translation>PROJECT に - を指定します: run と同様に標準入力から読み取ります。サンプルの場所は --samples で指定します。</translation>
    </message>
    <message>
        <source>--control-stdin wants --samples DIR: a project on standard input has no folder of samples beside it.</source>
        <translation>--control-stdin には --samples DIR が必要です: 標準入力のプロジェクトには、同じ場所にサンプルのフォルダーがありません。</translation>
    </message>
    <message>
        <source>The file &quot;%1&quot; cannot be written. Check the name, the permissions of the folder and the space on the disk.</source>
        <translation>ファイル &quot;%1&quot; に書き込めません。名前、フォルダーのアクセス権、ディスクの空き容量を確認してください。</translation>
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
        <translation>使用法: inlet-run COMMAND [ARGUMENTS]

ウィンドウを使わずにインバウンド E メールアクティビティを実行します。

コマンド:
  run PROJECT [ACTIVITY]           1 つまたはすべてのアクティビティを実行
  eval PROJECT ACTIVITY FILE...    サーバーなしで、保存したメッセージに対してハンドラーを実行
  show FILE...                     保存したメッセージを解析
  check PROJECT                    プロジェクトの問題をすべて一覧表示
  test PROJECT [ACTIVITY]          サンプルでハンドラーを実行して比較
  times PROJECT ACTIVITY           次回以降の起動
  expirations PROJECT ACTIVITY     期限に達する日時
  practice FOLDER                  .eml ファイルのフォルダーを POP3 メールボックスとして提供
  doctor PROJECT [ACTIVITY]        接続を段階ごとにテスト
  ledger PROJECT [ACTIVITY]        処理、発生、失敗の記録を一覧表示
  sign-in PROJECT NAME             OAuth 2.0 でアカウントまたはアクティビティにサインイン

inlet-run COMMAND --help でコマンドのオプションを表示できます。

終了ステータス: 0 完了; 1 エラーで終了; 64 使用法; 65 プロジェクトまたはメッセージが無効;
66 ファイルが見つからない; 69 サーバーに接続不可、TLS またはプロトコルのエラー; 70 内部エラー;
75 後で再試行; 77 ログイン拒否。
</translation>
    </message>
    <message>
        <source>Name of an activity or external account.</source>
        <translation>アクティビティまたは外部アカウントの名前。</translation>
    </message>
    <message>
        <source>Print the refresh token instead of keeping it in the secret store.</source>
        <translation>リフレッシュトークンをシークレットストアに保存せずに出力します。</translation>
    </message>
    <message>
        <source>Write the refresh token to FILE, for its owner only.</source>
        <translation>リフレッシュトークンを、所有者だけがアクセスできる FILE に書き込みます。</translation>
    </message>
    <message>
        <source>--print and --output name two places for the token: choose one.</source>
        <translation>--print と --output は、トークンの出力先を別々に指定します。どちらか一方を選択してください。</translation>
    </message>
    <message>
        <source>The project has no activity to run. Add one.</source>
        <translation>プロジェクトに実行するアクティビティがありません。追加してください。</translation>
    </message>
    <message>
        <source>PROJECT is -: the first line of standard input is a JSON object {project, baseDirectory, passwords}; a line stop, or its end, stops the run; run knows pause, resume, execute and restart, too.</source>
        <translation>PROJECT に - を指定します: 標準入力の最初の行は JSON オブジェクト {project, baseDirectory, passwords} です。stop という行または入力の終わりで実行を停止します。run では pause、resume、execute、restart も使用できます。</translation>
    </message>
    <message>
        <source>What becomes of the messages in a mailbox that is met for the first time: all (handled), from-now-on (none is), newer-than=WHEN (a date, an instant, or an age such as P7D), dry-run (one first), ask (where there are more than 500, an event tells it and nothing is done).</source>
        <translation>初めてのメールボックスにあるメッセージの扱い: all (すべて処理)、from-now-on (処理しない)、newer-than=WHEN (日付、日時、または P7D のような経過時間)、dry-run (最初にドライラン)、ask (500 件を超える場合は、イベントで通知して何も行わない)。</translation>
    </message>
    <message>
        <source>Emit a heartbeat event every SECONDS, so that a reader notices a runner that hangs.</source>
        <translation>ランナーの応答停止を検知できるように、SECONDS 秒ごとに heartbeat イベントを出力します。</translation>
    </message>
    <message>
        <source>--first-contact wants all, from-now-on, dry-run, ask, or newer-than= with a date such as 2026-11-01, an instant with its offset or an age such as P7D, not &quot;%1&quot;.</source>
        <translation>--first-contact には all、from-now-on、dry-run、ask、または newer-than= に続けて 2026-11-01 のような日付、オフセット付きの日時、P7D のような経過時間を指定してください (&quot;%1&quot; は使用できません)。</translation>
    </message>
    <message>
        <source>Run the handler on the copies of messages handled before, in place of files, and list those for which it decides otherwise.</source>
        <translation>ファイルの代わりに、以前に処理したメッセージのコピーに対してハンドラーを実行し、判定が異なるものを一覧表示します。</translation>
    </message>
    <message>
        <source>With --against-ledger: folder of the ledger.</source>
        <translation>--against-ledger を使用する場合: 台帳のフォルダー。</translation>
    </message>
    <message>
        <source>With --against-ledger: PROJECT is -, it comes on standard input, as for run.</source>
        <translation>--against-ledger を使用する場合: PROJECT に - を指定すると、run と同様に標準入力から読み取ります。</translation>
    </message>
    <message>
        <source>--against-ledger takes no files: it uses the copies that were kept.</source>
        <translation>--against-ledger にファイルは指定できません: 保存されたコピーが使用されます。</translation>
    </message>
    <message>
        <source>--state and --control-stdin want --against-ledger.</source>
        <translation>--state と --control-stdin には --against-ledger が必要です。</translation>
    </message>
    <message>
        <source>Form of the rows: text, jsonl or csv (RFC 4180).</source>
        <translation>行の形式: text、jsonl、または csv (RFC 4180)。</translation>
    </message>
    <message>
        <source>Write the rows to FILE, for its owner only.</source>
        <translation>行を、所有者だけがアクセスできる FILE に書き込みます。</translation>
    </message>
    <message>
        <source>Rows of one type: ledger, message, transition, quarantine or failing.</source>
        <translation>1 種類の行のみ: ledger、message、transition、quarantine、または failing。</translation>
    </message>
    <message>
        <source>Transitions that were given up.</source>
        <translation>断念されたトランジション。</translation>
    </message>
    <message>
        <source>Send the dead letter ID, or all of them, again and end when it was tried.</source>
        <translation>デッドレター ID またはすべて (all) を再送信し、試行後に終了します。</translation>
    </message>
    <message>
        <source>Messages in quarantine.</source>
        <translation>隔離されたメッセージ。</translation>
    </message>
    <message>
        <source>Take the message ID, or all of them, out of quarantine.</source>
        <translation>メッセージ ID またはすべて (all) の隔離を解除します。</translation>
    </message>
    <message>
        <source>Messages with TEXT in UIDL, Message-ID, subject or sender.</source>
        <translation>UIDL、Message-ID、件名、または差出人に TEXT を含むメッセージ。</translation>
    </message>
    <message>
        <source>Messages with this UIDL.</source>
        <translation>この UIDL のメッセージ。</translation>
    </message>
    <message>
        <source>Messages with this Message-ID.</source>
        <translation>この Message-ID のメッセージ。</translation>
    </message>
    <message>
        <source>Messages with TEXT in the subject.</source>
        <translation>件名に TEXT を含むメッセージ。</translation>
    </message>
    <message>
        <source>Messages with this return code, 1 to 4.</source>
        <translation>この戻り値 (1 から 4) のメッセージ。</translation>
    </message>
    <message>
        <source>Messages handled at WHEN or later: a date or an instant.</source>
        <translation>WHEN 以降に処理されたメッセージ: 日付または日時。</translation>
    </message>
    <message>
        <source>Messages handled before the instant WHEN, or up to that day.</source>
        <translation>日時 WHEN より前、またはその日までに処理されたメッセージ。</translation>
    </message>
    <message>
        <source>--log and --format both name the form of the rows: choose one.</source>
        <translation>--log と --format はどちらも行の形式を指定します: どちらか一方を選択してください。</translation>
    </message>
    <message>
        <source>--format wants text, jsonl or csv, not &quot;%1&quot;.</source>
        <translation>--format には text、jsonl、または csv を指定してください (&quot;%1&quot; は使用できません)。</translation>
    </message>
    <message>
        <source>--only, --dead-letters, --quarantine, --resend and --release exclude each other.</source>
        <translation>--only、--dead-letters、--quarantine、--resend、--release は同時に使用できません。</translation>
    </message>
    <message>
        <source>--%1 wants an id, or &quot;all&quot;.</source>
        <translation>--%1 には ID または &quot;all&quot; を指定してください。</translation>
    </message>
    <message>
        <source>--only wants ledger, message, transition, quarantine or failing, not &quot;%1&quot;.</source>
        <translation>--only には ledger、message、transition、quarantine、または failing を指定してください (&quot;%1&quot; は使用できません)。</translation>
    </message>
    <message>
        <source>--output wants the name of a file.</source>
        <translation>--output にはファイル名が必要です。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a command: stop, pause, resume, execute or restart is expected.</source>
        <translation>&quot;%1&quot; はコマンドではありません: stop、pause、resume、execute、または restart を指定してください。</translation>
    </message>
</context>
<context>
    <name>Inlet::Runner::AccessSecret</name>
    <message>
        <source>The identity provider replaced the refresh token of &quot;%1&quot;, and the place it came from cannot be written. The new one is used until this program ends; then the old one may be refused. Sign in with &quot;inlet-run sign-in&quot; on this desktop, so that its secret store keeps the token, or ask the provider not to replace it.</source>
        <translation>ID プロバイダーが &quot;%1&quot; のリフレッシュトークンを置き換えましたが、元の保存場所に書き込めません。新しいトークンはこのプログラムの終了まで使用され、その後は古いトークンが拒否される可能性があります。このデスクトップで &quot;inlet-run sign-in&quot; を使用してサインインし、トークンをシークレットストアに保存するか、トークンを置き換えないようにプロバイダーに依頼してください。</translation>
    </message>
</context>
<context>
    <name>Inlet::Runner::ActivityTask</name>
    <message>
        <source>No temporary folder can be made for the practice run. Check that the disk is not full.</source>
        <translation>練習実行用の一時フォルダーを作成できません。ディスクに空きがあることを確認してください。</translation>
    </message>
</context>
<context>
    <name>Inlet::Runner::CheckCommand</name>
    <message>
        <source>%1 cannot be checked. %2</source>
        <translation>%1 を確認できません。%2</translation>
    </message>
    <message>
        <source>The message &quot;%1&quot; is not in &quot;%2&quot;. Put it back or remove the sample.</source>
        <translation>メッセージ &quot;%1&quot; が &quot;%2&quot; にありません。元に戻すか、サンプルを削除してください。</translation>
    </message>
</context>
<context>
    <name>Inlet::Runner::DoctorCommand</name>
    <message>
        <source>The project has neither an activity nor an external account called &quot;%1&quot;.</source>
        <translation>プロジェクトに &quot;%1&quot; というアクティビティも外部アカウントもありません。</translation>
    </message>
    <message>
        <source>The project has no connection to test. Add an activity or an external account.</source>
        <translation>プロジェクトにテストする接続がありません。アクティビティまたは外部アカウントを追加してください。</translation>
    </message>
    <message>
        <source>ok</source>
        <translation>正常</translation>
    </message>
    <message>
        <source>FAILED</source>
        <translation>失敗</translation>
    </message>
    <message>
        <source>What to do: %1</source>
        <translation>対処方法: %1</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>スキップ</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>警告</translation>
    </message>
</context>
<context>
    <name>Inlet::Runner::ExpirationsCommand</name>
    <message>
        <source>The script of the expiration &quot;%1&quot; gave no date (line %2): %3</source>
        <translation>期限 &quot;%1&quot; のスクリプトが日付を返しませんでした (%2 行目): %3</translation>
    </message>
</context>
<context>
    <name>Inlet::Runner::HandlerBatch</name>
    <message>
        <source>The initialization script failed: %1</source>
        <translation>初期化スクリプトが失敗しました: %1</translation>
    </message>
</context>
<context>
    <name>Inlet::Runner::LedgerCommand</name>
    <message>
        <source>There is no ledger yet for the mailbox &quot;%1&quot;: nothing has been handled with this state folder. (A practice mailbox is remembered only when --state is given.)</source>
        <translation>メールボックス &quot;%1&quot; の台帳はまだありません: この状態フォルダーでは何も処理されていません。(練習用メールボックスが記録されるのは --state を指定した場合だけです。)</translation>
    </message>
    <message>
        <source>deleted</source>
        <translation>削除済み</translation>
    </message>
    <message>
        <source>to be deleted</source>
        <translation>削除予定</translation>
    </message>
    <message>
        <source>left</source>
        <translation>残り</translation>
    </message>
    <message>
        <source>%1 code %2, %3, transition %4: &quot;%5&quot; from %6</source>
        <translation>%1 コード %2、%3、トランジション %4: &quot;%5&quot; (差出人: %6)</translation>
    </message>
    <message>
        <source>%1 %2 %3 delivered</source>
        <translation>%1 %2 %3 配信済み</translation>
    </message>
    <message>
        <source>waiting %1 %2 after %3 attempts: %4</source>
        <translation>待機中 %1 %2 (試行 %3 回): %4</translation>
    </message>
    <message>
        <source>%1: %2 handled, of these %3 deleted, %4 to be deleted, %5 left; %6 transitions fired, of these %7 delivered (%8 had no destination), %9 waiting, %10 given up; %11 messages in quarantine, %12 failing.</source>
        <translation>%1: 処理済み %2 件 (削除済み %3 件、削除予定 %4 件、残り %5 件)。発生したトランジション %6 件 (配信済み %7 件 [うち宛先なし %8 件]、待機中 %9 件、断念 %10 件)。隔離されたメッセージ %11 件、失敗したメッセージ %12 件。</translation>
    </message>
    <message>
        <source>%1 %2 %3 given up after %4 attempts: %5</source>
        <translation>%1 %2 %3 %4 回の試行後に断念: %5</translation>
    </message>
    <message>
        <source>%1 %2 failed %3 times: &quot;%4&quot; from %5: %6</source>
        <translation>%1 %2 失敗 %3 回: &quot;%4&quot; (差出人: %5): %6</translation>
    </message>
</context>
<context>
    <name>Inlet::Runner::LedgerOutput</name>
    <message>
        <source>The file &quot;%1&quot; cannot be written. Check the permissions of its folder and the disk.</source>
        <translation>ファイル &quot;%1&quot; に書き込めません。フォルダーのアクセス権とディスクを確認してください。</translation>
    </message>
</context>
<context>
    <name>Inlet::Runner::PartCommand</name>
    <message>
        <source>The message &quot;%1&quot; has no part %2.</source>
        <translation>メッセージ &quot;%1&quot; にパート %2 はありません。</translation>
    </message>
</context>
<context>
    <name>Inlet::Runner::PastHandling</name>
    <message>
        <source>fails: %1</source>
        <translation>失敗: %1</translation>
    </message>
    <message>
        <source>code %1</source>
        <translation>コード %1</translation>
    </message>
    <message>
        <source>&quot;%1&quot;: was code %2, now %3; different: %4</source>
        <extracomment>%2 &quot;code 4&quot;, %3 a list of names such as &quot;returnCode, vars.ticket&quot;</extracomment>
        <translation>&quot;%1&quot;: 以前はコード %2、現在は%3。相違: %4</translation>
    </message>
</context>
<context>
    <name>Inlet::Runner::ProxyChoice</name>
    <message>
        <source>The variable &quot;all_proxy&quot; names no proxy that can be used. Write it as &quot;socks5://host:port&quot; or &quot;http://host:port&quot;.</source>
        <translation>変数 &quot;all_proxy&quot; に使用可能なプロキシが指定されていません。&quot;socks5://host:port&quot; または &quot;http://host:port&quot; の形式で記述してください。</translation>
    </message>
</context>
<context>
    <name>Inlet::Runner::ReleaseCommand</name>
    <message>
        <source>%1: the next pass handles it anew.</source>
        <translation>%1: 次回の巡回で改めて処理されます。</translation>
    </message>
    <message>
        <source>No message with the id &quot;%1&quot; is in quarantine. &quot;inlet-run ledger --quarantine&quot; lists those that are.</source>
        <translation>ID &quot;%1&quot; の隔離されたメッセージはありません。&quot;inlet-run ledger --quarantine&quot; で一覧を表示できます。</translation>
    </message>
</context>
<context>
    <name>Inlet::Runner::ResendCommand</name>
    <message>
        <source>No dead letter has the id &quot;%1&quot;. &quot;inlet-run ledger --dead-letters&quot; lists those that there are.</source>
        <translation>ID &quot;%1&quot; のデッドレターはありません。&quot;inlet-run ledger --dead-letters&quot; で一覧を表示できます。</translation>
    </message>
</context>
<context>
    <name>Inlet::Runner::RunCommand</name>
    <message>
        <source>There is no activity &quot;%1&quot; in this run.</source>
        <translation>この実行にアクティビティ &quot;%1&quot; はありません。</translation>
    </message>
</context>
<context>
    <name>Inlet::Runner::SampleReport</name>
    <message>
        <source>as expected</source>
        <translation>期待どおり</translation>
    </message>
    <message>
        <source>different</source>
        <translation>相違</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>失敗</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>ファイルなし</translation>
    </message>
    <message>
        <source>%1: is %2, but is not expected</source>
        <translation>%1: 値は %2 ですが、想定されていません</translation>
    </message>
    <message>
        <source>%1: expected %2, but is not set</source>
        <translation>%1: 期待値は %2 ですが、設定されていません</translation>
    </message>
    <message>
        <source>%1: expected %2, is %3</source>
        <translation>%1: 期待値は %2、実際は %3 です</translation>
    </message>
    <message>
        <source>script line %1</source>
        <translation>スクリプト %1 行目</translation>
    </message>
    <message>
        <source>There are no samples to test.</source>
        <translation>テストするサンプルがありません。</translation>
    </message>
    <message>
        <source>%1 of %2 as expected; different: %3, failed: %4, missing: %5.</source>
        <translation>%2 件中 %1 件が期待どおり、相違: %3、失敗: %4、ファイルなし: %5。</translation>
    </message>
</context>
<context>
    <name>Inlet::Runner::ShowCommand</name>
    <message>
        <source>The message &quot;%1&quot; cannot be shown. %2</source>
        <translation>メッセージ &quot;%1&quot; を表示できません。%2</translation>
    </message>
</context>
<context>
    <name>Inlet::Runner::SignInCommand</name>
    <message>
        <source>The project has neither an activity nor an external account called &quot;%1&quot;.</source>
        <translation>プロジェクトに &quot;%1&quot; というアクティビティも外部アカウントもありません。</translation>
    </message>
    <message>
        <source>The refresh token cannot be written to &quot;%1&quot;. Sign in again with another file.</source>
        <translation>リフレッシュトークンを &quot;%1&quot; に書き込めません。別のファイルを指定して、もう一度サインインしてください。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; does not use OAuth 2.0, so nobody can sign in for it. Set its authentication and &quot;oauth&quot; in the project.</source>
        <translation>&quot;%1&quot; は OAuth 2.0 を使用していないため、サインインできません。プロジェクトで認証と &quot;oauth&quot; を設定してください。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; uses client credentials, for which nobody signs in. Give its client secret instead of a password.</source>
        <translation>&quot;%1&quot; はクライアント資格情報を使用しているため、サインインは不要です。パスワードの代わりにクライアント秘密鍵を指定してください。</translation>
    </message>
    <message>
        <source>The provider of &quot;%1&quot; has no address for signing in with a code. Give &quot;deviceEndpoint&quot; in the project, or sign in in the designer.</source>
        <translation>&quot;%1&quot; のプロバイダーに、コードでサインインするためのアドレスがありません。プロジェクトで &quot;deviceEndpoint&quot; を指定するか、デザイナーでサインインしてください。</translation>
    </message>
    <message>
        <source>To sign in for &quot;%1&quot;, open this page on any device:
  %2
and enter the code:
  %3
</source>
        <translation>&quot;%1&quot; のサインインを行うには、任意のデバイスで次のページを開きます:
  %2
次のコードを入力してください:
  %3
</translation>
    </message>
    <message>
        <source>Or open the page with the code in it:
  %1
</source>
        <translation>または、コードを含む次のページを開いてください:
  %1
</translation>
    </message>
    <message numerus="yes">
        <source>The code is good for %n minute(s).</source>
        <translation>
            <numerusform>コードの有効期間は %n 分です。</numerusform>
        </translation>
    </message>
    <message>
        <source>Signed in. The refresh token is in &quot;%1&quot;.</source>
        <translation>サインインしました。リフレッシュトークンは &quot;%1&quot; にあります。</translation>
    </message>
    <message>
        <source>The sign-in succeeded, but the desktop&apos;s secret store does not take the refresh token. Sign in again with --output FILE, and hand the file to the runner as a credential.</source>
        <translation>サインインは成功しましたが、デスクトップのシークレットストアにリフレッシュトークンを保存できません。--output FILE を指定してもう一度サインインし、そのファイルを資格情報としてランナーに渡してください。</translation>
    </message>
    <message>
        <source>Signed in. The refresh token is in the desktop&apos;s secret store.</source>
        <translation>サインインしました。リフレッシュトークンはデスクトップのシークレットストアにあります。</translation>
    </message>
</context>
<context>
    <name>Inlet::Runner::StageTexts</name>
    <message>
        <source>The server name &quot;%1&quot; cannot be resolved to an address.</source>
        <translation>サーバー名 &quot;%1&quot; をアドレスに解決できません。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has the address %2.</source>
        <translation>&quot;%1&quot; のアドレスは %2 です。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is an address; there is no name to resolve.</source>
        <translation>&quot;%1&quot; はアドレスのため、名前解決は不要です。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; accepts connections.</source>
        <translation>&quot;%1&quot; は接続を受け付けています。</translation>
    </message>
    <message>
        <source>A POP3 server answers: %1</source>
        <translation>POP3 サーバーが応答しました: %1</translation>
    </message>
    <message>
        <source>The certificate expires soon: have it renewed before %1.</source>
        <translation>証明書の有効期限が間もなく切れます: %1 までに更新を依頼してください。</translation>
    </message>
    <message>
        <source>The line is encrypted with %1, %2. The certificate of &quot;%3&quot; is valid until %4, SHA-256 %5.</source>
        <translation>通信は %1、%2 で暗号化されています。&quot;%3&quot; の証明書は %4 まで有効です (SHA-256 %5)。</translation>
    </message>
    <message>
        <source>The server offers STLS: set the security to &quot;starttls&quot;.</source>
        <translation>サーバーは STLS に対応しています: セキュリティを &quot;starttls&quot; に設定してください。</translation>
    </message>
    <message>
        <source>When the server has a port for TLS (usually 995), use it with the security &quot;tls&quot;.</source>
        <translation>サーバーに TLS 用のポート (通常は 995) がある場合は、セキュリティ &quot;tls&quot; とともに使用してください。</translation>
    </message>
    <message>
        <source>The line is not encrypted: password and mail can be read on the way.</source>
        <translation>通信は暗号化されていません: パスワードとメールが途中で読み取られる可能性があります。</translation>
    </message>
    <message>
        <source>The server tells no capabilities; only the basic commands are used.</source>
        <translation>サーバーが機能一覧を返さないため、基本コマンドだけを使用します。</translation>
    </message>
    <message>
        <source>The server offers: %1.</source>
        <translation>サーバーが対応する機能: %1。</translation>
    </message>
    <message>
        <source>Logged in as &quot;%1&quot; with %2.</source>
        <translation>%2 を使用して &quot;%1&quot; としてログインしました。</translation>
    </message>
    <message numerus="yes">
        <source>The mailbox has %n message(s) with %1 bytes.</source>
        <translation>
            <numerusform>メールボックスには %n 件のメッセージ (%1 バイト) があります。</numerusform>
        </translation>
    </message>
    <message>
        <source>Every message has a unique-id (UIDL).</source>
        <translation>すべてのメッセージに一意の ID (UIDL) があります。</translation>
    </message>
    <message>
        <source>The mailbox is empty and the server does not say whether it has unique-ids (UIDL).</source>
        <translation>メールボックスは空で、サーバーが一意の ID (UIDL) に対応しているかどうかは不明です。</translation>
    </message>
    <message>
        <source>Test again when there is a message.</source>
        <translation>メッセージがあるときにもう一度テストしてください。</translation>
    </message>
    <message>
        <source>The server gives no unique-ids (UIDL): messages are recognised by their content, so every pass receives all of them.</source>
        <translation>サーバーは一意の ID (UIDL) を提供しません: メッセージは内容で識別されるため、巡回のたびにすべて受信します。</translation>
    </message>
    <message>
        <source>Let the script delete what it has handled, so that the mailbox stays small, or use a server with UIDL.</source>
        <translation>処理済みのメッセージをスクリプトで削除してメールボックスを小さく保つか、UIDL に対応したサーバーを使用してください。</translation>
    </message>
    <message>
        <source>The server asks for no pause between two logins.</source>
        <translation>サーバーはログインの間隔を要求していません。</translation>
    </message>
    <message>
        <source>The server wants at least %1 seconds between two logins.</source>
        <translation>サーバーはログインの間隔として %1 秒以上を要求しています。</translation>
    </message>
    <message>
        <source>Plan launches at least that far apart.</source>
        <translation>起動の間隔をそれ以上空けて計画してください。</translation>
    </message>
    <message>
        <source>The server never deletes messages by itself.</source>
        <translation>サーバーが自動的にメッセージを削除することはありません。</translation>
    </message>
    <message>
        <source>The server does not say whether it deletes messages by itself.</source>
        <translation>サーバーが自動的にメッセージを削除するかどうかは不明です。</translation>
    </message>
    <message>
        <source>The server may delete every message that was received, even when the script leaves it there (EXPIRE 0).</source>
        <translation>サーバーは、スクリプトがメッセージを残す場合でも、受信済みのメッセージをすべて削除する可能性があります (EXPIRE 0)。</translation>
    </message>
    <message>
        <source>Do not rely on the return codes 2 and 4 with this server, or ask the provider to keep mail.</source>
        <translation>このサーバーでは戻り値 2 と 4 に依存しないか、プロバイダーにメールの保持を依頼してください。</translation>
    </message>
    <message numerus="yes">
        <source>The server may delete messages after %n day(s), even when the script leaves them there.</source>
        <translation>
            <numerusform>サーバーは、スクリプトがメッセージを残す場合でも、%n 日後に削除する可能性があります。</numerusform>
        </translation>
    </message>
    <message>
        <source>The server confirmed the end of the session. Nothing was received, deleted or remembered.</source>
        <translation>サーバーがセッションの終了を確認しました。受信、削除、記録は行われていません。</translation>
    </message>
    <message>
        <source>The server &quot;%1&quot; refused to end the session; it would not confirm deletions either. The server said: %2</source>
        <translation>サーバー &quot;%1&quot; がセッションの終了を拒否しました。この場合、削除も確認されません。サーバーの応答: %2</translation>
    </message>
    <message>
        <source>Not tried, because &quot;%1&quot; failed.</source>
        <translation>&quot;%1&quot; が失敗したため、試行していません。</translation>
    </message>
    <message>
        <source>POP3 is usually found on port 995 with the security &quot;tls&quot;, or on port 110 with &quot;starttls&quot;; this connection names port %1.</source>
        <translation>POP3 は通常、セキュリティ &quot;tls&quot; ではポート 995、&quot;starttls&quot; ではポート 110 を使用しますが、この接続ではポート %1 が指定されています。</translation>
    </message>
    <message>
        <source>Close other programs that read this mailbox, wait a few minutes, and plan launches further apart.</source>
        <translation>このメールボックスを読み取る他のプログラムを終了し、数分待ってから、起動の間隔を空けて計画してください。</translation>
    </message>
    <message>
        <source>Give the password in one of these ways, and try again.</source>
        <translation>これらの方法のいずれかでパスワードを指定してから、もう一度お試しください。</translation>
    </message>
    <message>
        <source>Correct the connection in the project; &quot;inlet-run check&quot; lists everything that is wrong with it.</source>
        <translation>プロジェクトの接続を修正してください。&quot;inlet-run check&quot; で問題をすべて一覧表示できます。</translation>
    </message>
    <message>
        <source>Check the spelling of the server name, and that this machine is connected to the network.</source>
        <translation>サーバー名のつづりと、このコンピューターがネットワークに接続されていることを確認してください。</translation>
    </message>
    <message>
        <source>A firewall may also stand in between.</source>
        <translation>途中のファイアウォールが遮断している可能性もあります。</translation>
    </message>
    <message>
        <source>The proxy &quot;%1&quot; resolves the name &quot;%2&quot;.</source>
        <translation>プロキシ &quot;%1&quot; が名前 &quot;%2&quot; を解決します。</translation>
    </message>
    <message>
        <source>Ask whoever runs the server for the SHA-256 of its certificate. When it is this one, trust the certificate for this connection, or give the file of the certificate authority. When it is another one, someone may stand in between: go no further.</source>
        <translation>サーバーの管理者に証明書の SHA-256 を確認してください。この証明書と一致する場合は、この接続で証明書を信頼するか、認証局のファイルを指定してください。一致しない場合は、第三者が介在している可能性があります: 先に進まないでください。</translation>
    </message>
    <message>
        <source>The line is not encrypted, but it does not leave this machine.</source>
        <translation>通信は暗号化されていませんが、このコンピューターの外には出ません。</translation>
    </message>
    <message>
        <source>Wait some minutes before the next test, and plan launches further apart.</source>
        <translation>数分待ってから次のテストを行い、起動の間隔を空けて計画してください。</translation>
    </message>
    <message>
        <source>Wait a few minutes and test again. When it goes on, show the provider what the server said.</source>
        <translation>数分待ってからもう一度テストしてください。改善しない場合は、サーバーの応答をプロバイダーに提示してください。</translation>
    </message>
    <message>
        <source>Set the authentication to &quot;auto&quot;, or to one that the server offers.</source>
        <translation>認証を &quot;auto&quot; またはサーバーが対応するものに設定してください。</translation>
    </message>
    <message>
        <source>Show the provider what the server said; nothing can be done from here.</source>
        <translation>サーバーの応答をプロバイダーに提示してください。ここでできることはありません。</translation>
    </message>
    <message>
        <source>Type the password anew, and try the account name in full (with &quot;@&quot; and domain). Some providers want POP3 to be switched on first, and a password of its own for programs.</source>
        <translation>パスワードを入力し直し、完全なアカウント名 (&quot;@&quot; とドメインを含む) を試してください。プロバイダーによっては、事前に POP3 を有効にし、プログラム専用のパスワードを用意する必要があります。</translation>
    </message>
    <message>
        <source>When name, port and security are right, the server hangs: test again later.</source>
        <translation>名前、ポート、セキュリティが正しい場合は、サーバーが応答していません: 後でもう一度テストしてください。</translation>
    </message>
    <message>
        <source>Show the provider what the server said; the wire transcript (--transcript FILE) holds the whole conversation.</source>
        <translation>サーバーの応答をプロバイダーに提示してください。通信記録 (--transcript FILE) には通信内容全体が保存されます。</translation>
    </message>
    <message>
        <source>The mail server was not asked: first the identity provider has to give access. Test again when that is done.</source>
        <translation>メールサーバーへの確認は行われていません: 先に ID プロバイダーがアクセスを許可する必要があります。許可されたら、もう一度テストしてください。</translation>
    </message>
</context>
<context>
    <name>Inlet::Runner::TestCommand</name>
    <message>
        <source>The message &quot;%1&quot; is not in &quot;%2&quot;. Put it back or remove the sample.</source>
        <translation>メッセージ &quot;%1&quot; が &quot;%2&quot; にありません。元に戻すか、サンプルを削除してください。</translation>
    </message>
</context>
<context>
    <name>Inlet::Runner::WhatIfCommand</name>
    <message>
        <source>Of %1 messages, %2 would be handled differently, %3 of these fail.</source>
        <translation>%1 件のメッセージ中 %2 件の処理結果が異なり、うち %3 件は失敗します。</translation>
    </message>
    <message>
        <source>Of %1 more messages no copy is kept; &quot;memory.keepMessages&quot; of the activity keeps them.</source>
        <translation>ほかの %1 件のメッセージはコピーがありません。アクティビティの &quot;memory.keepMessages&quot; を設定すると保存されます。</translation>
    </message>
</context>
<context>
    <name>Inlet::Schedule::Sentence</name>
    <message>
        <source>%1 and %2</source>
        <extracomment>the end of a list: %1 is &quot;monday, tuesday&quot;, %2 is &quot;friday&quot;</extracomment>
        <translation>%1および%2</translation>
    </message>
    <message>
        <source>monday</source>
        <translation>月曜日</translation>
    </message>
    <message>
        <source>tuesday</source>
        <translation>火曜日</translation>
    </message>
    <message>
        <source>wednesday</source>
        <translation>水曜日</translation>
    </message>
    <message>
        <source>thursday</source>
        <translation>木曜日</translation>
    </message>
    <message>
        <source>friday</source>
        <translation>金曜日</translation>
    </message>
    <message>
        <source>saturday</source>
        <translation>土曜日</translation>
    </message>
    <message>
        <source>sunday</source>
        <translation>日曜日</translation>
    </message>
    <message>
        <source>Daily</source>
        <comment>every day of the week</comment>
        <translation>毎日</translation>
    </message>
    <message>
        <source>On %1</source>
        <extracomment>%1 is a list of weekdays such as &quot;tuesday and thursday&quot;</extracomment>
        <translation>%1</translation>
    </message>
    <message>
        <source>at %1</source>
        <extracomment>%1 is a list of times such as &quot;5:00:00 AM and 9:00:00 AM&quot;</extracomment>
        <translation>%1</translation>
    </message>
    <message>
        <source>each month</source>
        <comment>the first monday of each month</comment>
        <translation>毎月</translation>
    </message>
    <message>
        <source>first</source>
        <comment>week of a month</comment>
        <translation>第1</translation>
    </message>
    <message>
        <source>second</source>
        <comment>week of a month</comment>
        <translation>第2</translation>
    </message>
    <message>
        <source>third</source>
        <comment>week of a month</comment>
        <translation>第3</translation>
    </message>
    <message>
        <source>fourth</source>
        <comment>week of a month</comment>
        <translation>第4</translation>
    </message>
    <message>
        <source>last</source>
        <comment>week of a month</comment>
        <translation>最終</translation>
    </message>
    <message>
        <source>Every %1</source>
        <extracomment>%1 is a duration such as &quot;30m&quot;</extracomment>
        <translation>%1ごと</translation>
    </message>
    <message>
        <source>Every %1 from %2 to %3</source>
        <extracomment>%1 is a duration such as &quot;30m&quot;, %2 and %3 are times</extracomment>
        <translation>%2から%3まで%1ごと</translation>
    </message>
    <message numerus="yes">
        <source>every %n days from %1</source>
        <extracomment>%n is at least 2, %1 a date</extracomment>
        <translation>
            <numerusform>%1から%n日ごと</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>every %n weeks from %1</source>
        <extracomment>%n is at least 2, %1 a date</extracomment>
        <translation>
            <numerusform>%1から%n週間ごと</numerusform>
        </translation>
    </message>
    <message>
        <source>on last day of %1</source>
        <extracomment>%1 is &quot;each month&quot; or a list of months</extracomment>
        <translation>%1の最終日</translation>
    </message>
    <message>
        <source>on day %1 of %2</source>
        <extracomment>%1 is a number, %2 is &quot;each month&quot; or a list of months</extracomment>
        <translation>%2の%1日</translation>
    </message>
    <message>
        <source>on %1 %2 of %3</source>
        <extracomment>%1 is &quot;first&quot;, %2 is &quot;monday&quot;, %3 is &quot;each month&quot; or a list of months</extracomment>
        <translation>%3の%1%2</translation>
    </message>
    <message>
        <source>on %1</source>
        <extracomment>%1 is a date</extracomment>
        <translation>%1</translation>
    </message>
    <message>
        <source>valid from %1 to %2</source>
        <translation>%1から%2まで有効</translation>
    </message>
    <message>
        <source>at most once from %1 at %2</source>
        <extracomment>%1 is a date, %2 a time</extracomment>
        <translation>%1 %2から最大1回</translation>
    </message>
    <message numerus="yes">
        <source>at most %n times from %1 at %2</source>
        <extracomment>%n is at least 2, %1 a date, %2 a time</extracomment>
        <translation>
            <numerusform>%1 %2から最大%n回</numerusform>
        </translation>
    </message>
    <message>
        <source>Scheduling of task is not defined. Press &apos;Change&apos; to define the frequency of the task.</source>
        <translation>タスクのスケジュールが定義されていません。&apos;変更&apos; を押してタスクの頻度を定義してください。</translation>
    </message>
    <message>
        <source>Triggering %1.</source>
        <extracomment>%1 is for example &quot;at 4:00:00 AM, Daily&quot;</extracomment>
        <translation>起動: %1。</translation>
    </message>
</context>
<context>
    <name>Inlet::Script::HandlerScript</name>
    <message>
        <source>The braces do not match: a } closes the script before its end.</source>
        <translation>中かっこが対応していません: 途中の } でスクリプトが閉じられています。</translation>
    </message>
</context>
<context>
    <name>Inlet::Script::ScriptContext</name>
    <message>
        <source>The script did not end within its time limit of %1 s and was stopped.</source>
        <translation>スクリプトは制限時間 %1 秒以内に終了しなかったため、停止されました。</translation>
    </message>
    <message>
        <source>The script threw a value that cannot be shown.</source>
        <translation>スクリプトが表示できない値をスローしました。</translation>
    </message>
    <message>
        <source>The script failed: %1</source>
        <translation>スクリプトが失敗しました: %1</translation>
    </message>
    <message>
        <source>The script threw: %1</source>
        <translation>スクリプトが例外をスローしました: %1</translation>
    </message>
    <message>
        <source>The members of &quot;%1&quot; cannot be read: %2</source>
        <translation>&quot;%1&quot; のメンバーを読み取れません: %2</translation>
    </message>
    <message>
        <source>&quot;%1&quot; was replaced by a value that is not an object. It is ignored.</source>
        <translation>&quot;%1&quot; がオブジェクトではない値に置き換えられました。無視されます。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is larger than 1 MB. Keep less in it.</source>
        <translation>&quot;%1&quot; が 1 MB を超えています。内容を減らしてください。</translation>
    </message>
    <message>
        <source>The members of &quot;%1&quot; cannot be read.</source>
        <translation>&quot;%1&quot; のメンバーを読み取れません。</translation>
    </message>
    <message>
        <source>&quot;%1.%2&quot; holds something that is not JSON. That is left out.</source>
        <translation>&quot;%1.%2&quot; に JSON ではない値が含まれています。この値は除外されます。</translation>
    </message>
    <message>
        <source>The members of &quot;activity&quot; cannot be read.</source>
        <translation>&quot;activity&quot; のメンバーを読み取れません。</translation>
    </message>
</context>
<context>
    <name>Inlet::Script::ScriptLog</name>
    <message>
        <source>The script wrote more than %1 lines or 1 MB to the log. The rest is dropped.</source>
        <translation>スクリプトがログに %1 行または 1 MB を超えて書き込みました。残りは破棄されます。</translation>
    </message>
</context>
<context>
    <name>Inlet::Script::ScriptRunner</name>
    <message>
        <source>The script returned %1. It must return 1, 2, 3 or 4.</source>
        <translation>スクリプトが %1 を返しました。1、2、3、4 のいずれかを返す必要があります。</translation>
    </message>
    <message>
        <source>The script returned %1. It must return a Date.</source>
        <translation>スクリプトが %1 を返しました。Date を返す必要があります。</translation>
    </message>
</context>
<context>
    <name>Inlet::Script::SyntaxError</name>
    <message>
        <source>The script ends in the middle of a statement.</source>
        <translation>スクリプトが文の途中で終わっています。</translation>
    </message>
    <message>
        <source>An operator or &quot;;&quot; is missing here.</source>
        <translation>ここに演算子または &quot;;&quot; がありません。</translation>
    </message>
    <message>
        <source>A character is not expected here.</source>
        <translation>ここに不正な文字があります。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not expected here.</source>
        <translation>ここに &quot;%1&quot; は使用できません。</translation>
    </message>
    <message>
        <source>A name is missing here, or a reserved word is used as a name.</source>
        <translation>ここに名前がないか、予約語が名前として使用されています。</translation>
    </message>
    <message>
        <source>A word is not expected here, or a &quot;}&quot; is missing.</source>
        <translation>ここに余分な語があるか、&quot;}&quot; がありません。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is missing here.</source>
        <translation>ここに &quot;%1&quot; がありません。</translation>
    </message>
    <message>
        <source>&quot;break&quot; and &quot;continue&quot; stand inside loops only.</source>
        <translation>&quot;break&quot; と &quot;continue&quot; はループ内でのみ使用できます。</translation>
    </message>
    <message>
        <source>&quot;const&quot; needs a value. Write: const name = value;</source>
        <translation>&quot;const&quot; には値が必要です。次のように記述してください: const name = value;</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is declared twice.</source>
        <translation>&quot;%1&quot; は 2 回宣言されています。</translation>
    </message>
    <message>
        <source>A value is missing here.</source>
        <translation>ここに値がありません。</translation>
    </message>
</context>
<context>
    <name>Inlet::Storage::JsonValues</name>
    <message>
        <source>a number</source>
        <translation>数値</translation>
    </message>
    <message>
        <source>a text</source>
        <translation>テキスト</translation>
    </message>
    <message>
        <source>a list</source>
        <translation>リスト</translation>
    </message>
    <message>
        <source>an object</source>
        <translation>オブジェクト</translation>
    </message>
    <message>
        <source>a whole number</source>
        <translation>整数</translation>
    </message>
    <message>
        <source>%1 stands where %2 is expected</source>
        <extracomment>%1 is a kind of JSON value such as &quot;a number&quot;, %2 another one such as &quot;a text&quot;</extracomment>
        <translation>%2が必要ですが、%1が指定されています</translation>
    </message>
    <message>
        <source>%1 is not one of: %2</source>
        <extracomment>%1 is a quoted word, %2 a list of words</extracomment>
        <translation>%1 は次のいずれでもありません: %2</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>true または false</translation>
    </message>
    <message>
        <source>%1 is not a whole number</source>
        <translation>%1 は整数ではありません</translation>
    </message>
    <message>
        <source>%1 is less than %2</source>
        <translation>%1 は %2 未満です</translation>
    </message>
    <message>
        <source>%1 is not between %2 and %3</source>
        <translation>%1 は %2 から %3 の範囲にありません</translation>
    </message>
    <message>
        <source>%1 is not a port</source>
        <translation>%1 はポートではありません</translation>
    </message>
    <message>
        <source>%1 is not a day of a month (1 to 31, or -1 for the last)</source>
        <translation>%1 は月の日ではありません (1 ～ 31、最終日は -1)</translation>
    </message>
    <message>
        <source>%1 is not a week of a month (1 to 4, or -1 for the last)</source>
        <translation>%1 は月の週ではありません (1 ～ 4、最終週は -1)</translation>
    </message>
    <message>
        <source>%1 is not a name (letters A to Z, digits and _, not beginning with a digit)</source>
        <translation>%1 は名前ではありません (A ～ Z の英字、数字、_ のみ。数字以外で始めること)</translation>
    </message>
    <message>
        <source>%1 is not &quot;sha256:&quot; followed by 64 hexadecimal digits</source>
        <translation>%1 は &quot;sha256:&quot; に続く 64 桁の 16 進数ではありません</translation>
    </message>
    <message>
        <source>%1 is not a duration of years, days, hours, minutes and seconds such as PT1H30M</source>
        <translation>%1 は PT1H30M のような年、日、時、分、秒の期間ではありません</translation>
    </message>
    <message>
        <source>%1 is not an interval from PT1S to under P1D in hours, minutes and seconds</source>
        <translation>%1 は時、分、秒による PT1S 以上 P1D 未満の間隔ではありません</translation>
    </message>
    <message>
        <source>%1 is not a time HH:MM:SS</source>
        <translation>%1 は時刻 HH:MM:SS ではありません</translation>
    </message>
    <message>
        <source>%1 is not a date YYYY-MM-DD</source>
        <translation>%1 は日付 YYYY-MM-DD ではありません</translation>
    </message>
    <message>
        <source>%1 is not a date and time YYYY-MM-DDTHH:MM:SS</source>
        <translation>%1 は日時 YYYY-MM-DDTHH:MM:SS ではありません</translation>
    </message>
    <message>
        <source>%1 is not a path inside the folder of the samples</source>
        <translation>%1 はサンプルのフォルダー内のパスではありません</translation>
    </message>
</context>
<context>
    <name>Inlet::Storage::ObjectReader</name>
    <message>
        <source>is missing</source>
        <translation>ありません</translation>
    </message>
    <message>
        <source>a list</source>
        <translation>リスト</translation>
    </message>
    <message>
        <source>an object</source>
        <translation>オブジェクト</translation>
    </message>
</context>
<context>
    <name>Inlet::Storage::ProjectReader</name>
    <message>
        <source>%1 is the name of another one already</source>
        <translation>%1 は既に別の項目の名前です</translation>
    </message>
    <message>
        <source>%1 is not &quot;inlet-project&quot;</source>
        <extracomment>%1 is a quoted text, inlet-project a fixed word</extracomment>
        <translation>%1 は &quot;inlet-project&quot; ではありません</translation>
    </message>
    <message>
        <source>line %1, column %2</source>
        <translation>%1 行 %2 列</translation>
    </message>
    <message>
        <source>The project file is not valid.</source>
        <translation>プロジェクトファイルが無効です。</translation>
    </message>
    <message>
        <source>The file is larger than %1 MB, the most that is read.</source>
        <translation>ファイルが読み取りの上限 %1 MB を超えています。</translation>
    </message>
    <message>
        <source>Cannot read the project file &quot;%1&quot;: %2. Check the path and the permissions.</source>
        <translation>プロジェクトファイル &quot;%1&quot; を読み取れません: %2。パスとアクセス権を確認してください。</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>ファイルが空です。</translation>
    </message>
    <message>
        <source>The file is not UTF-8 text: %1.</source>
        <translation>ファイルが UTF-8 テキストではありません: %1。</translation>
    </message>
    <message>
        <source>The file is not valid JSON: %1: %2.</source>
        <extracomment>%1 is a place such as &quot;line 3, column 5&quot;, %2 the words of the JSON parser</extracomment>
        <translation>ファイルが有効な JSON ではありません: %1: %2。</translation>
    </message>
    <message>
        <source>The file does not hold a JSON object.</source>
        <translation>ファイルに JSON オブジェクトが含まれていません。</translation>
    </message>
    <message>
        <source>the file was made by a newer version of Inlet: this one reads format versions up to %1, not %2</source>
        <translation>ファイルは新しいバージョンの Inlet で作成されています: このバージョンが読み取れる形式バージョンは %1 までで、%2 は読み取れません</translation>
    </message>
    <message>
        <source>The project file was made by a newer version of Inlet. Update Inlet to open it.</source>
        <translation>プロジェクトファイルは新しいバージョンの Inlet で作成されています。開くには Inlet を更新してください。</translation>
    </message>
    <message>
        <source>it is a folder</source>
        <translation>フォルダーです</translation>
    </message>
    <message>
        <source>Cannot open &quot;%1&quot;. %2</source>
        <extracomment>%1 is the path of a file, %2 a sentence</extracomment>
        <translation>&quot;%1&quot; を開けません。%2</translation>
    </message>
</context>
<context>
    <name>Inlet::Storage::ProjectWriter</name>
    <message>
        <source>Cannot save the project as &quot;%1&quot;: %2.</source>
        <translation>プロジェクトを &quot;%1&quot; として保存できません: %2。</translation>
    </message>
    <message>
        <source>the folder &quot;%1&quot; does not exist</source>
        <translation>フォルダー &quot;%1&quot; が存在しません</translation>
    </message>
    <message>
        <source>it is a folder</source>
        <translation>フォルダーです</translation>
    </message>
</context>
<context>
    <name>Inlet::Storage::ScheduleReader</name>
    <message>
        <source>cannot stand beside &quot;%1&quot;</source>
        <translation>&quot;%1&quot; と同時に指定できません</translation>
    </message>
</context>
<context>
    <name>Inlet::Storage::SecretSources</name>
    <message>
        <source>No password is known for &quot;%1&quot;. Put it into the variable %2, into the file &quot;%1&quot; of $CREDENTIALS_DIRECTORY, on standard input with --password-stdin, or into the desktop&apos;s secret store.</source>
        <translation>&quot;%1&quot; のパスワードがわかりません。変数 %2、$CREDENTIALS_DIRECTORY のファイル &quot;%1&quot;、標準入力 (--password-stdin を使用)、またはデスクトップのシークレットストアのいずれかで指定してください。</translation>
    </message>
    <message>
        <source>The password file &quot;%1&quot; cannot be read. Check its permissions.</source>
        <translation>パスワードファイル &quot;%1&quot; を読み取れません。アクセス権を確認してください。</translation>
    </message>
    <message>
        <source>Nobody has signed in for &quot;%1&quot;. Sign in in the designer or with &quot;inlet-run sign-in&quot;, or put the refresh token into the variable %2 or into the file &quot;%1&quot; of $CREDENTIALS_DIRECTORY, or on standard input with --password-stdin.</source>
        <translation>&quot;%1&quot; のサインインが行われていません。デザイナーまたは &quot;inlet-run sign-in&quot; でサインインするか、変数 %2、$CREDENTIALS_DIRECTORY のファイル &quot;%1&quot;、標準入力 (--password-stdin を使用) のいずれかでリフレッシュトークンを指定してください。</translation>
    </message>
    <message>
        <source>No client secret is known for &quot;%1&quot;. Put it into the variable %2, into the file &quot;%1&quot; of $CREDENTIALS_DIRECTORY, on standard input with --password-stdin, or into the desktop&apos;s secret store.</source>
        <translation>&quot;%1&quot; のクライアント秘密鍵がわかりません。変数 %2、$CREDENTIALS_DIRECTORY のファイル &quot;%1&quot;、標準入力 (--password-stdin を使用)、またはデスクトップのシークレットストアのいずれかで指定してください。</translation>
    </message>
</context>
<context>
    <name>Inlet::Storage::SecretStore</name>
    <message>
        <source>The desktop&apos;s secret store has no password for &quot;%1&quot;.</source>
        <translation>デスクトップのシークレットストアに &quot;%1&quot; のパスワードがありません。</translation>
    </message>
    <message>
        <source>The desktop&apos;s secret store cannot be used for &quot;%1&quot;. Unlock it, or give the password in another way.</source>
        <translation>デスクトップのシークレットストアを &quot;%1&quot; に使用できません。ロックを解除するか、別の方法でパスワードを指定してください。</translation>
    </message>
</context>
<context>
    <name>Inlet::Ui::ActivityActions</name>
    <message>
        <source>&amp;Start</source>
        <translation>開始(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>一時停止(&amp;P)</translation>
    </message>
    <message>
        <source>S&amp;top</source>
        <translation>停止(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Restart</source>
        <translation>再起動(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Execute Pending Tasks Now</source>
        <translation>保留中のタスクを今すぐ実行(&amp;E)</translation>
    </message>
    <message>
        <source>Start in Si&amp;mulation Mode</source>
        <translation>シミュレーションモードで開始(&amp;M)</translation>
    </message>
    <message>
        <source>The activity is started already. Restart it to use what you changed since.</source>
        <translation>アクティビティは既に開始されています。その後の変更を反映するには再起動してください。</translation>
    </message>
    <message>
        <source>The activity belongs to another project. Open that project to start it.</source>
        <translation>このアクティビティは別のプロジェクトのものです。開始するには、そのプロジェクトを開いてください。</translation>
    </message>
    <message>
        <source>The activity is not started.</source>
        <translation>アクティビティは開始されていません。</translation>
    </message>
    <message>
        <source>The activity is being stopped already.</source>
        <translation>アクティビティは既に停止処理中です。</translation>
    </message>
    <message>
        <source>Start: go on after the pause</source>
        <translation>開始: 一時停止から続行します</translation>
    </message>
    <message>
        <source>Start: follow the schedule and the expirations</source>
        <translation>開始: スケジュールと期限に従います</translation>
    </message>
    <message>
        <source>Follow the schedule without effect: nothing is deleted, delivered or remembered</source>
        <translation>影響を与えずにスケジュールに従います。削除、配信、記録は行われません</translation>
    </message>
    <message>
        <source>Pause: finish the message in hand and begin nothing new until it is started again</source>
        <translation>一時停止: 処理中のメッセージを完了し、再び開始するまで新しい処理を行いません</translation>
    </message>
    <message>
        <source>The activity is paused already.</source>
        <translation>アクティビティは既に一時停止しています。</translation>
    </message>
    <message>
        <source>Stop: end the session under way and the activity</source>
        <translation>停止: 進行中のセッションとアクティビティを終了します</translation>
    </message>
    <message>
        <source>Restart: stop, then start with the project as it is now</source>
        <translation>再起動: 停止し、現在のプロジェクトの内容で開始します</translation>
    </message>
    <message>
        <source>The activity belongs to another project. Open that project to restart it.</source>
        <translation>このアクティビティは別のプロジェクトのものです。再起動するには、そのプロジェクトを開いてください。</translation>
    </message>
    <message>
        <source>Visit the mailbox now, without waiting for the next launch</source>
        <translation>次回の起動を待たずに、今すぐメールボックスを巡回します</translation>
    </message>
    <message>
        <source>The activity is paused. Start it first.</source>
        <translation>アクティビティは一時停止しています。先に開始してください。</translation>
    </message>
</context>
<context>
    <name>Inlet::Ui::ActivityEditor</name>
    <message>
        <source>Checking the script...</source>
        <translation>スクリプトを確認しています...</translation>
    </message>
    <message>
        <source>Script, line %1: %2</source>
        <translation>スクリプト、%1 行目: %2</translation>
    </message>
    <message>
        <source>Script: %1</source>
        <translation>スクリプト: %1</translation>
    </message>
    <message>
        <source>No problem was found in the script.</source>
        <translation>スクリプトに問題は見つかりませんでした。</translation>
    </message>
    <message numerus="yes">
        <source>%n problem(s) found in the script.</source>
        <translation>
            <numerusform>スクリプトに %n 件の問題が見つかりました。</numerusform>
        </translation>
    </message>
    <message>
        <source>Inbound Emails</source>
        <translation>インバウンド E メール</translation>
    </message>
    <message>
        <source>Scheduling</source>
        <translation>スケジュール</translation>
    </message>
    <message>
        <source>Expiration</source>
        <translation>期限</translation>
    </message>
    <message>
        <source>This project has no activity. Choose Activity &gt; New Activity to add one.</source>
        <translation>このプロジェクトにはアクティビティがありません。「アクティビティ」&gt;「新規アクティビティ」を選択して追加してください。</translation>
    </message>
</context>
<context>
    <name>Inlet::Ui::ActivityLedger</name>
    <message>
        <source>Nothing is remembered of a practice mailbox: each run starts anew.</source>
        <translation>練習用メールボックスについては何も記録されません: 実行のたびに最初から始まります。</translation>
    </message>
    <message>
        <source>The mailbox is known only during a run, because its server or account is an expression.</source>
        <translation>サーバーまたはアカウントが式で指定されているため、メールボックスは実行中にのみわかります。</translation>
    </message>
</context>
<context>
    <name>Inlet::Ui::ActivityStatus</name>
    <message>
        <source>The runner has given no sign of life since %1. Stop the activity and start it again.</source>
        <translation>%1 以降、ランナーからの応答がありません。アクティビティを停止し、もう一度開始してください。</translation>
    </message>
    <message>
        <source>The activity failed.</source>
        <translation>アクティビティが失敗しました。</translation>
    </message>
    <message numerus="yes">
        <source>The last %n pass(es) failed.</source>
        <translation>
            <numerusform>直近 %n 回の巡回が失敗しました。</numerusform>
        </translation>
    </message>
    <message>
        <source>Being edited</source>
        <translation>編集中</translation>
    </message>
    <message>
        <source>Start pending</source>
        <translation>開始待ち</translation>
    </message>
    <message>
        <source>Started in simulation</source>
        <translation>シミュレーションで開始済み</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>開始済み</translation>
    </message>
    <message>
        <source>Started, but not executed</source>
        <translation>開始済み (実行なし)</translation>
    </message>
    <message>
        <source>Pause requested</source>
        <translation>一時停止要求済み</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>一時停止</translation>
    </message>
    <message>
        <source>Stop requested</source>
        <translation>停止要求済み</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>終了</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>失敗</translation>
    </message>
    <message>
        <source>%1, with errors</source>
        <translation>%1、エラーあり</translation>
    </message>
    <message>
        <source>Next launch: %1</source>
        <translation>次回の起動: %1</translation>
    </message>
    <message>
        <source>Last good session: %1</source>
        <translation>最後の正常なセッション: %1</translation>
    </message>
    <message>
        <source>No next launch</source>
        <translation>次回の起動なし</translation>
    </message>
    <message>
        <source>No good session yet</source>
        <translation>正常なセッションはまだありません</translation>
    </message>
</context>
<context>
    <name>Inlet::Ui::ActivityStatusLabel</name>
    <message numerus="yes">
        <source>%n other activity(ies) in trouble</source>
        <translation>
            <numerusform>問題のあるほかのアクティビティ %n 件</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Inlet::Ui::AdvancedDialog</name>
    <message>
        <source>This activity uses an external account. Edit the account to change how its connection is secured.</source>
        <translation>このアクティビティは外部アカウントを使用します。接続のセキュリティを変更するには、アカウントを編集してください。</translation>
    </message>
    <message>
        <source>Advanced Parameters</source>
        <translation>詳細設定パラメーター</translation>
    </message>
    <message>
        <source>General</source>
        <translation>全般</translation>
    </message>
    <message>
        <source>Initialization Script</source>
        <translation>初期化スクリプト</translation>
    </message>
    <message>
        <source>Messages and Limits</source>
        <translation>メッセージと制限</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>接続</translation>
    </message>
    <message>
        <source>Transitions</source>
        <translation>トランジション</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>保持</translation>
    </message>
</context>
<context>
    <name>Inlet::Ui::AttachmentsPage</name>
    <message>
        <source>inline</source>
        <translation>インライン</translation>
    </message>
    <message>
        <source>damaged</source>
        <translation>破損</translation>
    </message>
    <message>
        <source>(no name)</source>
        <translation>(名前なし)</translation>
    </message>
    <message>
        <source>File name</source>
        <translation>ファイル名</translation>
    </message>
    <message>
        <source>Content type</source>
        <translation>コンテンツタイプ</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>サイズ</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>備考</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <extracomment>Name of a checksum; not translated in most languages</extracomment>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>Attachments</source>
        <translation>添付ファイル</translation>
    </message>
    <message>
        <source>Save As...</source>
        <translation>名前を付けて保存...</translation>
    </message>
    <message>
        <source>Save All...</source>
        <translation>すべて保存...</translation>
    </message>
</context>
<context>
    <name>Inlet::Ui::CertificatePanel</name>
    <message>
        <source>&amp;Trust This Certificate for This Connection...</source>
        <translation>この接続でこの証明書を信頼(&amp;T)...</translation>
    </message>
    <message>
        <source>Choose CA &amp;File...</source>
        <translation>CA ファイルを選択(&amp;F)...</translation>
    </message>
    <message>
        <source>Certificates of the server</source>
        <translation>サーバーの証明書</translation>
    </message>
    <message>
        <source>Issued to</source>
        <translation>発行先</translation>
    </message>
    <message>
        <source>Issued by</source>
        <translation>発行者</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>有効期限</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>Issued to &quot;%1&quot; by &quot;%2&quot;, valid until %3, SHA-256 %4</source>
        <translation>発行先 &quot;%1&quot;、発行者 &quot;%2&quot;、有効期限 %3、SHA-256 %4</translation>
    </message>
    <message>
        <source>Trust This Certificate</source>
        <translation>この証明書を信頼</translation>
    </message>
    <message>
        <source>Trust the certificate of &quot;%1&quot; although it cannot be verified?</source>
        <translation>&quot;%1&quot; の証明書は検証できませんが、信頼しますか?</translation>
    </message>
    <message>
        <source>From then on this connection accepts the certificate with the SHA-256
%1
whatever its name, issuer and dates are, and sends the password to whoever holds it. Do so only when the administrator of the server told you the same SHA-256. Other connections are not affected. A new certificate must be trusted anew.</source>
        <translation>以後、この接続では、SHA-256 が
%1
の証明書を、名前、発行者、日付にかかわらず受け入れ、その所有者にパスワードを送信します。サーバーの管理者から同じ SHA-256 を知らされた場合にのみ信頼してください。他の接続には影響しません。証明書が新しくなった場合は、改めて信頼する必要があります。</translation>
    </message>
    <message>
        <source>&amp;Trust</source>
        <translation>信頼する(&amp;T)</translation>
    </message>
    <message>
        <source>Choose Certificate Authorities</source>
        <translation>認証局の選択</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer)</source>
        <translation>証明書 (*.pem *.crt *.cer)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>すべてのファイル (*)</translation>
    </message>
</context>
<context>
    <name>Inlet::Ui::Choices</name>
    <message>
        <source>By default</source>
        <translation>デフォルト</translation>
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
        <translation>サーバーが対応する最適な方法</translation>
    </message>
    <message>
        <source>User name and password</source>
        <translation>ユーザー名とパスワード</translation>
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
        <translation>標準</translation>
    </message>
    <message>
        <source>Do not activate</source>
        <translation>有効化しない</translation>
    </message>
    <message>
        <source>Activate but do not execute</source>
        <translation>有効化するが実行しない</translation>
    </message>
    <message>
        <source>Multiple tasks authorized</source>
        <translation>複数のタスクを許可</translation>
    </message>
    <message>
        <source>The current task has priority</source>
        <translation>現在のタスクが優先されます</translation>
    </message>
    <message>
        <source>Suspend the process</source>
        <translation>プロセスを中断</translation>
    </message>
    <message>
        <source>Ignore</source>
        <translation>無視</translation>
    </message>
    <message>
        <source>Abort on error</source>
        <translation>エラー時に中止</translation>
    </message>
    <message>
        <source>Handle them again at the next run</source>
        <translation>次回の実行時に再度処理</translation>
    </message>
    <message>
        <source>Handle each of them once</source>
        <translation>それぞれ 1 回だけ処理</translation>
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
        <translation>入力候補</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>説明</translation>
    </message>
</context>
<context>
    <name>Inlet::Ui::ConnectionTestDialog</name>
    <message>
        <source>&amp;Run Again</source>
        <translation>再実行(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Cancel Test</source>
        <translation>テストをキャンセル(&amp;C)</translation>
    </message>
    <message>
        <source>C&amp;opy Report</source>
        <translation>レポートをコピー(&amp;O)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Test the Connection</source>
        <translation>接続をテスト</translation>
    </message>
    <message>
        <source>&amp;Wire Transcript</source>
        <translation>通信記録(&amp;W)</translation>
    </message>
    <message>
        <source>The connection of &quot;%1&quot; is being tested.</source>
        <translation>&quot;%1&quot; の接続をテストしています。</translation>
    </message>
    <message>
        <source>Not tried, because the test was canceled.</source>
        <translation>テストがキャンセルされたため、試行していません。</translation>
    </message>
    <message>
        <source>The test was canceled.</source>
        <translation>テストはキャンセルされました。</translation>
    </message>
    <message>
        <source>The connection of &quot;%1&quot; to &quot;%2&quot; is being tested.</source>
        <translation>&quot;%1&quot; から &quot;%2&quot; への接続をテストしています。</translation>
    </message>
    <message>
        <source>No password is known for &quot;%1&quot;.</source>
        <translation>&quot;%1&quot; のパスワードがありません。</translation>
    </message>
    <message>
        <source>Type the password below, and log in.</source>
        <translation>下にパスワードを入力してログインしてください。</translation>
    </message>
    <message>
        <source>The connection does not work: &quot;%1&quot; failed.</source>
        <translation>接続できません: &quot;%1&quot; が失敗しました。</translation>
    </message>
    <message>
        <source>Not tried, because the test ended.</source>
        <translation>テストが終了したため、試行していません。</translation>
    </message>
    <message>
        <source>The runner ended unexpectedly.</source>
        <translation>ランナーが予期せず終了しました。</translation>
    </message>
    <message numerus="yes">
        <source>The connection works, with %n warning(s). Nothing was received, deleted or remembered.</source>
        <translation>
            <numerusform>接続は正常です (警告 %n 件)。受信、削除、記録は行われていません。</numerusform>
        </translation>
    </message>
    <message>
        <source>The connection works. Nothing was received, deleted or remembered.</source>
        <translation>接続は正常です。受信、削除、記録は行われていません。</translation>
    </message>
    <message>
        <source>Not tried, because the test could not be made.</source>
        <translation>テストを実行できなかったため、試行していません。</translation>
    </message>
    <message>
        <source>The connection could not be tested: %1</source>
        <translation>接続をテストできませんでした: %1</translation>
    </message>
    <message>
        <source>Test of the connection of &quot;%1&quot; to &quot;%2&quot;, %3</source>
        <translation>&quot;%1&quot; から &quot;%2&quot; への接続のテスト、%3</translation>
    </message>
</context>
<context>
    <name>Inlet::Ui::DailyPage</name>
    <message>
        <source>Day selection</source>
        <translation>日の選択</translation>
    </message>
    <message>
        <source>Ever&amp;y day</source>
        <translation>毎日(&amp;Y)</translation>
    </message>
    <message>
        <source> day(s)</source>
        <translation> 日</translation>
    </message>
    <message>
        <source>Daily</source>
        <translation>毎日</translation>
    </message>
    <message>
        <source>This mode is appropriate for events occurring once a day.</source>
        <translation>このモードは、1 日に 1 回発生するイベントに適しています。</translation>
    </message>
    <message>
        <source>&amp;Start time:</source>
        <translation>開始時刻(&amp;S):</translation>
    </message>
</context>
<context>
    <name>Inlet::Ui::DaySelection</name>
    <message>
        <source>Day selection</source>
        <translation>曜日の選択</translation>
    </message>
    <message>
        <source>Ever&amp;y day</source>
        <translation>毎日(&amp;Y)</translation>
    </message>
    <message>
        <source>Check at least one day, or Every day.</source>
        <translation>1 つ以上の曜日または「毎日」を選択してください。</translation>
    </message>
</context>
<context>
    <name>Inlet::Ui::DecisionPage</name>
    <message>
        <source>Return code</source>
        <translation>戻り値</translation>
    </message>
    <message>
        <source>none</source>
        <comment>return code</comment>
        <translation>なし</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>アクション</translation>
    </message>
    <message>
        <source>Deleted from the server</source>
        <translation>サーバーから削除</translation>
    </message>
    <message>
        <source>Left on the server</source>
        <translation>サーバーに残す</translation>
    </message>
    <message>
        <source>Transition</source>
        <translation>トランジション</translation>
    </message>
    <message>
        <source>none</source>
        <comment>transition</comment>
        <translation>なし</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>エラー</translation>
    </message>
    <message>
        <source>%1 (script line %2)</source>
        <translation>%1 (スクリプト %2 行目)</translation>
    </message>
    <message>
        <source>Handling time</source>
        <translation>処理時間</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>Number in mailbox</source>
        <translation>メールボックス内の番号</translation>
    </message>
    <message>
        <source>UID</source>
        <translation>UID</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>サイズ</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>項目</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>値</translation>
    </message>
    <message>
        <source>Decision of the handler</source>
        <translation>ハンドラーの判定</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Event variables</source>
        <translation>イベント変数</translation>
    </message>
    <message>
        <source>Script log</source>
        <translation>スクリプトのログ</translation>
    </message>
    <message>
        <source>Event variables (vars):</source>
        <translation>イベント変数 (vars):</translation>
    </message>
    <message>
        <source>Script log:</source>
        <translation>スクリプトのログ:</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>プレビュー</translation>
    </message>
    <message>
        <source>Dry run: nothing of this was done</source>
        <translation>ドライラン: 実際には何も行われていません</translation>
    </message>
</context>
<context>
    <name>Inlet::Ui::DiagramDock</name>
    <message>
        <source>Diagram</source>
        <translation>ダイアグラム</translation>
    </message>
    <message>
        <source>Export &amp;Diagram...</source>
        <translation>ダイアグラムをエクスポート(&amp;D)...</translation>
    </message>
    <message>
        <source>Copy as &amp;Picture</source>
        <translation>画像としてコピー(&amp;P)</translation>
    </message>
    <message>
        <source>The project has no activity.</source>
        <translation>プロジェクトにアクティビティがありません。</translation>
    </message>
    <message>
        <source>PNG picture (*.png)</source>
        <translation>PNG 画像 (*.png)</translation>
    </message>
    <message>
        <source>SVG drawing (*.svg)</source>
        <translation>SVG 画像 (*.svg)</translation>
    </message>
    <message>
        <source>Export Diagram</source>
        <translation>ダイアグラムのエクスポート</translation>
    </message>
</context>
<context>
    <name>Inlet::Ui::DiagramPicture</name>
    <message>
        <source>The diagram cannot be saved to &quot;%1&quot;. Choose another folder.</source>
        <translation>ダイアグラムを &quot;%1&quot; に保存できません。別のフォルダーを選択してください。</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>実行中</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>待機中</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完了</translation>
    </message>
    <message>
        <source>Warnings</source>
        <translation>警告</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>失敗</translation>
    </message>
    <message>
        <source>%1 - %2</source>
        <extracomment>%1: how often a transition fired, %2: its label</extracomment>
        <translation>%1 - %2</translation>
    </message>
    <message>
        <source>Dry run</source>
        <translation>ドライラン</translation>
    </message>
    <message>
        <source>In the outbox: %1</source>
        <translation>送信待ち: %1</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>エラー</translation>
    </message>
</context>
<context>
    <name>Inlet::Ui::DiagramView</name>
    <message>
        <source>Diagram</source>
        <translation>ダイアグラム</translation>
    </message>
    <message>
        <source>Activity %1</source>
        <translation>アクティビティ %1</translation>
    </message>
    <message>
        <source>Activity %1: %2</source>
        <translation>アクティビティ %1: %2</translation>
    </message>
    <message>
        <source>Go to the fields of the activity</source>
        <translation>アクティビティのフィールドに移動</translation>
    </message>
    <message>
        <source>Transition %1</source>
        <translation>トランジション %1</translation>
    </message>
    <message>
        <source>Transition %1: %2</source>
        <translation>トランジション %1: %2</translation>
    </message>
    <message>
        <source>Go to what makes this transition</source>
        <translation>このトランジションを生成する項目に移動</translation>
    </message>
    <message>
        <source>%1
Last message: %2</source>
        <translation>%1
最後のメッセージ: %2</translation>
    </message>
</context>
<context>
    <name>Inlet::Ui::DiskChangeBar</name>
    <message>
        <source>&amp;Reload</source>
        <translation>再読み込み(&amp;J)</translation>
    </message>
    <message>
        <source>Show the project as it is in the file now</source>
        <translation>プロジェクトを現在のファイルの内容で表示</translation>
    </message>
    <message>
        <source>&amp;Hide</source>
        <translation>非表示(&amp;Q)</translation>
    </message>
    <message>
        <source>Go on with the project as it is here</source>
        <translation>プロジェクトを現在の表示内容のまま続行</translation>
    </message>
    <message>
        <source>The file &quot;%1&quot; was removed or renamed. Save the project to write it again.</source>
        <translation>ファイル &quot;%1&quot; が削除されたか、名前が変更されました。もう一度書き込むには、プロジェクトを保存してください。</translation>
    </message>
    <message>
        <source>Another program changed &quot;%1&quot;. Your changes are not saved, so save them under another name, or decide when you save.</source>
        <translation>&quot;%1&quot; が別のプログラムによって変更されました。こちらの変更は保存されていないため、別の名前で保存するか、保存時に選択してください。</translation>
    </message>
    <message>
        <source>Another program changed &quot;%1&quot;. What is shown here is older than the file.</source>
        <translation>&quot;%1&quot; が別のプログラムによって変更されました。ここに表示されている内容はファイルより古いものです。</translation>
    </message>
</context>
<context>
    <name>Inlet::Ui::DurationEdit</name>
    <message>
        <source>A number with a unit, such as 90s, 10m, 1h 30m or 2d</source>
        <translation>単位付きの数値 (例: 90s、10m、1h 30m、2d)</translation>
    </message>
</context>
<context>
    <name>Inlet::Ui::EditorArea</name>
    <message>
        <source>Sample Project</source>
        <translation>サンプルプロジェクト</translation>
    </message>
</context>
<context>
    <name>Inlet::Ui::ExpectationDialog</name>
    <message>
        <source>line %1, column %2</source>
        <translation>%1 行 %2 列</translation>
    </message>
    <message>
        <source>Compare &amp;variables (JSON, all of them):</source>
        <translation>変数を比較 (JSON、すべて)(&amp;V):</translation>
    </message>
    <message>
        <source>Expectation of &quot;%1&quot;</source>
        <translation>&quot;%1&quot; の期待値</translation>
    </message>
    <message>
        <source>&amp;Return code:</source>
        <translation>戻り値(&amp;R):</translation>
    </message>
    <message>
        <source>&amp;Transition:</source>
        <translation>トランジション(&amp;T):</translation>
    </message>
    <message>
        <source>&amp;Error:</source>
        <translation>エラー(&amp;E):</translation>
    </message>
    <message>
        <source>Te&amp;xt of the error:</source>
        <translation>エラーのテキスト(&amp;X):</translation>
    </message>
    <message>
        <source>&amp;Use Result</source>
        <translation>結果を使用(&amp;U)</translation>
    </message>
    <message>
        <source>Fill in what the handler did with this message</source>
        <translation>このメッセージに対するハンドラーの実行結果を入力</translation>
    </message>
    <message>
        <source>not compared</source>
        <translation>比較しない</translation>
    </message>
    <message>
        <source>1: delete, fire the transition</source>
        <translation>1: 削除し、トランジションを発生</translation>
    </message>
    <message>
        <source>2: leave, fire the transition</source>
        <translation>2: 残し、トランジションを発生</translation>
    </message>
    <message>
        <source>3: delete</source>
        <translation>3: 削除</translation>
    </message>
    <message>
        <source>4: leave</source>
        <translation>4: 残す</translation>
    </message>
    <message>
        <source>none: the handler fails</source>
        <translation>なし: ハンドラーが失敗</translation>
    </message>
    <message>
        <source>ok fires</source>
        <translation>ok が発生</translation>
    </message>
    <message>
        <source>none fires</source>
        <translation>発生しない</translation>
    </message>
    <message>
        <source>none</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>one with this text in it</source>
        <translation>次のテキストを含むエラー</translation>
    </message>
    <message>
        <source>Variables as JSON</source>
        <translation>変数 (JSON)</translation>
    </message>
    <message>
        <source>This is not valid JSON: %1: %2.</source>
        <extracomment>%1 is a place such as &quot;line 3, column 5&quot;, %2 the words of the JSON parser</extracomment>
        <translation>有効な JSON ではありません: %1: %2。</translation>
    </message>
    <message>
        <source>Variables are an object: { &quot;name&quot;: value }.</source>
        <translation>変数はオブジェクトで指定します: { &quot;name&quot;: value }。</translation>
    </message>
    <message>
        <source>The text of the error is empty.</source>
        <translation>エラーのテキストが空です。</translation>
    </message>
</context>
<context>
    <name>Inlet::Ui::ExpirationDialog</name>
    <message>
        <source>D&amp;o not terminate the task</source>
        <translation>タスクを終了しない(&amp;O)</translation>
    </message>
    <message>
        <source>D&amp;elay:</source>
        <translation>遅延(&amp;E):</translation>
    </message>
    <message>
        <source>D&amp;ate:</source>
        <translation>日付(&amp;A):</translation>
    </message>
    <message>
        <source>Script:</source>
        <translation>スクリプト:</translation>
    </message>
    <message>
        <source>Expiration</source>
        <translation>期限</translation>
    </message>
    <message>
        <source>Free text; it has no effect</source>
        <translation>自由なテキスト (動作には影響しません)</translation>
    </message>
    <message>
        <source>O&amp;k</source>
        <translation>OK(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Label:</source>
        <translation>ラベル(&amp;L):</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>名前(&amp;N):</translation>
    </message>
    <message>
        <source>&amp;Destination:</source>
        <translation>宛先(&amp;D):</translation>
    </message>
    <message>
        <source>Expiration &amp;type:</source>
        <translation>期限タイプ(&amp;T):</translation>
    </message>
    <message>
        <source>Co&amp;mment:</source>
        <translation>コメント(&amp;M):</translation>
    </message>
    <message>
        <source>A name has letters A to Z, digits and &quot;_&quot; only, and does not begin with a digit.</source>
        <translation>名前に使用できるのは A ～ Z の英字、数字、&quot;_&quot; だけで、先頭に数字は使用できません。</translation>
    </message>
    <message>
        <source>Another transition is called &quot;%1&quot;.</source>
        <translation>別のトランジションの名前が &quot;%1&quot; です。</translation>
    </message>
    <message>
        <source>Write a script that returns a Date, or choose another type.</source>
        <translation>Date を返すスクリプトを記述するか、別のタイプを選択してください。</translation>
    </message>
</context>
<context>
    <name>Inlet::Ui::ExpirationModel</name>
    <message>
        <source>Expiration</source>
        <translation>期限</translation>
    </message>
    <message>
        <source>Delay after task start</source>
        <translation>タスク開始後の遅延</translation>
    </message>
    <message>
        <source>Delay after a given date</source>
        <translation>指定した日付の後の遅延</translation>
    </message>
    <message>
        <source>Delay before a given date</source>
        <translation>指定した日付の前の遅延</translation>
    </message>
    <message>
        <source>Expiration calculated by script</source>
        <translation>スクリプトによって有効期限を計算</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>ラベル</translation>
    </message>
    <message>
        <source>Expiration type</source>
        <translation>期限タイプ</translation>
    </message>
    <message>
        <source>Delay</source>
        <translation>遅延</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日付</translation>
    </message>
</context>
<context>
    <name>Inlet::Ui::ExpirationPage</name>
    <message>
        <source>Dela&amp;yed events</source>
        <translation>遅延イベント(&amp;Y)</translation>
    </message>
    <message>
        <source>Delayed events</source>
        <translation>遅延イベント</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>追加</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Detail...</source>
        <translation>詳細...</translation>
    </message>
</context>
<context>
    <name>Inlet::Ui::ExternalAccountsDialog</name>
    <message>
        <source>&amp;Label:</source>
        <translation>ラベル(&amp;L):</translation>
    </message>
    <message>
        <source>&amp;Internal name:</source>
        <translation>内部名(&amp;I):</translation>
    </message>
    <message>
        <source>&amp;Enabled</source>
        <translation>有効(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Server:</source>
        <translation>サーバー(&amp;S):</translation>
    </message>
    <message>
        <source>&amp;Account:</source>
        <translation>アカウント(&amp;A):</translation>
    </message>
    <message>
        <source>External Accounts</source>
        <translation>外部アカウント</translation>
    </message>
    <message>
        <source>External accounts</source>
        <translation>外部アカウント</translation>
    </message>
    <message>
        <source>Add an account</source>
        <translation>アカウントを追加</translation>
    </message>
    <message>
        <source>Delete the account</source>
        <translation>アカウントを削除</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>コメント</translation>
    </message>
    <message>
        <source>Inbound emails</source>
        <translation>インバウンド E メール</translation>
    </message>
    <message>
        <source>&amp;Port:</source>
        <translation>ポート(&amp;P):</translation>
    </message>
    <message>
        <source>Encr&amp;yption:</source>
        <translation>暗号化(&amp;Y):</translation>
    </message>
    <message>
        <source>Authentication and certificates</source>
        <translation>認証と証明書</translation>
    </message>
    <message>
        <source>POP3 account</source>
        <translation>POP3 アカウント</translation>
    </message>
    <message>
        <source>The account needs a label.</source>
        <translation>アカウントにはラベルが必要です。</translation>
    </message>
    <message>
        <source>The account needs an internal name.</source>
        <translation>アカウントには内部名が必要です。</translation>
    </message>
    <message>
        <source>Enter the name or address of the POP3 server.</source>
        <translation>POP3 サーバーの名前またはアドレスを入力してください。</translation>
    </message>
    <message>
        <source>Enter the user name of the mailbox.</source>
        <translation>メールボックスのユーザー名を入力してください。</translation>
    </message>
    <message>
        <source>The account &quot;%1&quot; needs a label.</source>
        <translation>アカウント &quot;%1&quot; にはラベルが必要です。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be an internal name. Use letters, digits and underscores, beginning with a letter or an underscore.</source>
        <translation>&quot;%1&quot; は内部名に使用できません。英字、数字、アンダースコアを使用し、英字またはアンダースコアで始めてください。</translation>
    </message>
    <message>
        <source>The internal name &quot;%1&quot; is given twice. Each account needs a name of its own.</source>
        <translation>内部名 &quot;%1&quot; が重複しています。アカウントごとに固有の名前が必要です。</translation>
    </message>
    <message>
        <source>Test the &amp;Connection...</source>
        <translation>接続をテスト(&amp;C)...</translation>
    </message>
</context>
<context>
    <name>Inlet::Ui::FindBar</name>
    <message>
        <source>&quot;%1&quot; does not occur.</source>
        <translation>&quot;%1&quot; は見つかりません。</translation>
    </message>
    <message numerus="yes">
        <source>%n replacement(s)</source>
        <translation>
            <numerusform>%n 件を置換しました</numerusform>
        </translation>
    </message>
    <message>
        <source>F&amp;ind:</source>
        <translation>検索(&amp;I):</translation>
    </message>
    <message>
        <source>Replace by:</source>
        <translation>置換後:</translation>
    </message>
    <message>
        <source>Match case</source>
        <translation>大文字と小文字を区別</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>前へ</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>次へ</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>置換</translation>
    </message>
    <message>
        <source>Replace All</source>
        <translation>すべて置換</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Text to find</source>
        <translation>検索するテキスト</translation>
    </message>
    <message>
        <source>Text to put in its place</source>
        <translation>置換後のテキスト</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>%1 what a button does, %2 its shortcut</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>There is no earlier occurrence.</source>
        <translation>これより前には見つかりません。</translation>
    </message>
    <message>
        <source>There is no further occurrence.</source>
        <translation>これより後には見つかりません。</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message numerus="yes">
        <source>%n occurrence(s)</source>
        <translation>
            <numerusform>%n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>The regular expression is not valid: %1</source>
        <translation>正規表現が無効です: %1</translation>
    </message>
    <message>
        <source>Whole words</source>
        <translation>単語単位</translation>
    </message>
    <message>
        <source>Regular expression</source>
        <translation>正規表現</translation>
    </message>
    <message>
        <source>$1 in the replacement stands for the first group</source>
        <translation>置換後のテキストの $1 は最初のグループを表します</translation>
    </message>
    <message>
        <source>Go round</source>
        <translation>折り返し検索</translation>
    </message>
    <message>
        <source>Go on at the other end of the script</source>
        <translation>スクリプトの反対側の端から検索を続けます</translation>
    </message>
    <message>
        <source>Previous occurrence</source>
        <translation>前を検索</translation>
    </message>
    <message>
        <source>Next occurrence</source>
        <translation>次を検索</translation>
    </message>
</context>
<context>
    <name>Inlet::Ui::FirstContactDialog</name>
    <message>
        <source>New Mailbox</source>
        <translation>新しいメールボックス</translation>
    </message>
    <message>
        <source>The mailbox &quot;%1&quot; at &quot;%2&quot; is met for the first time. It holds %3 messages (%4). What is to become of them?</source>
        <translation>&quot;%2&quot; のメールボックス &quot;%1&quot; は初めてです。%3 件のメッセージ (%4) があります。どのように扱いますか?</translation>
    </message>
    <message>
        <source>&amp;Dry run first</source>
        <translation>最初にドライラン(&amp;D)</translation>
    </message>
    <message>
        <source>The handler runs on all %1 messages, and the journal shows what it would do. Nothing is deleted, delivered or remembered, and the next run asks again.</source>
        <translation>%1 件すべてのメッセージに対してハンドラーを実行し、どのように処理されるかをジャーナルに表示します。削除、配信、記録は行われず、次回の実行時にもう一度確認します。</translation>
    </message>
    <message>
        <source>Process &amp;all</source>
        <translation>すべて処理(&amp;A)</translation>
    </message>
    <message>
        <source>All %1 messages are handled now, and deleted or left as the handler decides.</source>
        <translation>%1 件すべてのメッセージを今すぐ処理し、ハンドラーの判定に従って削除するか残します。</translation>
    </message>
    <message>
        <source>Only those from &amp;now on</source>
        <translation>今後のメッセージのみ(&amp;F)</translation>
    </message>
    <message>
        <source>These %1 messages stay on the server and are never handled. They are not received.</source>
        <translation>これら %1 件のメッセージはサーバーに残り、処理されることはありません。受信も行われません。</translation>
    </message>
    <message>
        <source>Only ne&amp;wer than:</source>
        <translation>次の日付以降のみ(&amp;N):</translation>
    </message>
    <message>
        <source>Messages from this day on are handled; older ones stay on the server and are never handled. The header fields of all %1 messages are read for this.</source>
        <translation>この日以降のメッセージが処理されます。それより古いものはサーバーに残り、処理されることはありません。そのために %1 件すべてのメッセージのヘッダーフィールドを読み取ります。</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>開始日</translation>
    </message>
    <message>
        <source>The run you started is a dry run: whatever you choose holds for this run only, and nothing is deleted.</source>
        <translation>開始した実行はドライランです: どれを選択してもこの実行にのみ適用され、何も削除されません。</translation>
    </message>
    <message>
        <source>&amp;Continue</source>
        <translation>続行(&amp;C)</translation>
    </message>
</context>
<context>
    <name>Inlet::Ui::FrequencyTypePage</name>
    <message>
        <source>Select frequency type</source>
        <translation>頻度タイプを選択</translation>
    </message>
    <message>
        <source>Select the type of frequency for the scheduling.</source>
        <translation>スケジュールの頻度タイプを選択してください。</translation>
    </message>
    <message>
        <source>&amp;Several times a day</source>
        <translation>1 日に数回(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Daily</source>
        <translation>毎日(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Weekly</source>
        <translation>毎週(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Monthly</source>
        <translation>毎月(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Once</source>
        <translation>1 回(&amp;O)</translation>
    </message>
</context>
<context>
    <name>Inlet::Ui::GeneralPage</name>
    <message>
        <source>&amp;Name:</source>
        <translation>名前(&amp;N):</translation>
    </message>
    <message>
        <source>Conse&amp;cutive errors:</source>
        <translation>連続エラー数(&amp;C):</translation>
    </message>
    <message>
        <source>Never suspend</source>
        <translation>中断しない</translation>
    </message>
    <message>
        <source>Suspends after this many failed passes in a row.</source>
        <translation>この回数の巡回が続けて失敗すると中断します。</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>コメント</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be an internal name. Use letters, digits and underscores, beginning with a letter or an underscore.</source>
        <translation>&quot;%1&quot; は内部名に使用できません。英字、数字、アンダースコアを使用し、英字またはアンダースコアで始めてください。</translation>
    </message>
    <message>
        <source>Another activity has the internal name &quot;%1&quot;. Choose another one.</source>
        <translation>内部名 &quot;%1&quot; は別のアクティビティで使用されています。別の名前を選択してください。</translation>
    </message>
    <message>
        <source>Max. execution duration: %1</source>
        <translation>最大実行時間: %1</translation>
    </message>
    <message>
        <source>The time zone &quot;%1&quot; is not known. Choose one of the list.</source>
        <translation>タイムゾーン &quot;%1&quot; は不明です。一覧から選択してください。</translation>
    </message>
    <message>
        <source>E&amp;xecution:</source>
        <translation>実行(&amp;X):</translation>
    </message>
    <message>
        <source>&amp;Max. execution duration:</source>
        <translation>最大実行時間(&amp;M):</translation>
    </message>
    <message>
        <source>&amp;Behavior:</source>
        <translation>動作(&amp;B):</translation>
    </message>
    <message>
        <source>Time &amp;zone:</source>
        <translation>タイムゾーン(&amp;Z):</translation>
    </message>
    <message>
        <source>Error management</source>
        <translation>エラー管理</translation>
    </message>
    <message>
        <source>In case of &amp;error:</source>
        <translation>エラーの場合(&amp;E):</translation>
    </message>
    <message>
        <source>The activity needs an internal name.</source>
        <translation>アクティビティには内部名が必要です。</translation>
    </message>
</context>
<context>
    <name>Inlet::Ui::Handbook</name>
    <message>
        <source>This page has not been translated yet.</source>
        <translation>このページはまだ翻訳されていません。</translation>
    </message>
</context>
<context>
    <name>Inlet::Ui::HandbookWindow</name>
    <message>
        <source>Handbook - Inlet</source>
        <translation>ハンドブック - Inlet</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>戻る</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>進む</translation>
    </message>
    <message>
        <source>Handbook</source>
        <translation>ハンドブック</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>検索</translation>
    </message>
    <message>
        <source>Search the handbook</source>
        <translation>ハンドブックを検索</translation>
    </message>
    <message>
        <source>Nothing in the handbook has this text.</source>
        <translation>ハンドブックにこのテキストは見つかりません。</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>目次</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>ページ</translation>
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
        <translation>グローバル</translation>
    </message>
    <message>
        <source>Handler Reference - Inlet</source>
        <translation>ハンドラーリファレンス - Inlet</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>検索</translation>
    </message>
    <message>
        <source>Search the reference</source>
        <translation>リファレンスを検索</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>目次</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>リファレンス</translation>
    </message>
    <message>
        <source>Nothing in the reference has this text.</source>
        <translation>リファレンスにこのテキストはありません。</translation>
    </message>
</context>
<context>
    <name>Inlet::Ui::HeadersPage</name>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>値</translation>
    </message>
    <message>
        <source>Header fields</source>
        <translation>ヘッダーフィールド</translation>
    </message>
    <message>
        <source>Header fields as received</source>
        <translation>受信したままのヘッダーフィールド</translation>
    </message>
    <message>
        <source>Show the fields as received</source>
        <translation>フィールドを受信したまま表示</translation>
    </message>
</context>
<context>
    <name>Inlet::Ui::HtmlPage</name>
    <message>
        <source>HTML text</source>
        <translation>HTML テキスト</translation>
    </message>
    <message>
        <source>HTML source</source>
        <translation>HTML ソース</translation>
    </message>
    <message>
        <source>Target of the link</source>
        <translation>リンク先</translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s) from the network were not loaded.</source>
        <translation>
            <numerusform>ネットワーク上の画像 %n 件は読み込まれませんでした。</numerusform>
        </translation>
    </message>
    <message>
        <source>Only the beginning is shown, because the HTML is very long or complex.</source>
        <translation>HTML が非常に長いか複雑なため、先頭部分だけを表示しています。</translation>
    </message>
    <message>
        <source>Open Link</source>
        <translation>リンクを開く</translation>
    </message>
    <message>
        <source>The message wants to open this address in the web browser or mail program:</source>
        <translation>メッセージが次のアドレスを Web ブラウザーまたはメールプログラムで開こうとしています:</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>開く(&amp;O)</translation>
    </message>
    <message>
        <source>Co&amp;py Address</source>
        <translation>アドレスをコピー(&amp;P)</translation>
    </message>
    <message>
        <source>Show the HTML source</source>
        <translation>HTML ソースを表示</translation>
    </message>
</context>
<context>
    <name>Inlet::Ui::InboundEmailsPage</name>
    <message>
        <source>La&amp;bel:</source>
        <translation>ラベル(&amp;B):</translation>
    </message>
    <message>
        <source>POP3 server</source>
        <translation>POP3 サーバー</translation>
    </message>
    <message>
        <source>&amp;Use an external account</source>
        <translation>外部アカウントを使用(&amp;U)</translation>
    </message>
    <message>
        <source>E&amp;xternal account:</source>
        <translation>外部アカウント(&amp;X):</translation>
    </message>
    <message>
        <source>Choose or add an external account</source>
        <translation>外部アカウントを選択または追加</translation>
    </message>
    <message>
        <source>Edit the external account</source>
        <translation>外部アカウントを編集</translation>
    </message>
    <message>
        <source>P&amp;OP3 server:</source>
        <translation>POP3 サーバー(&amp;O):</translation>
    </message>
    <message>
        <source>POP3 accou&amp;nt:</source>
        <translation>POP3 アカウント(&amp;N):</translation>
    </message>
    <message>
        <source>Po&amp;rt:</source>
        <translation>ポート(&amp;R):</translation>
    </message>
    <message>
        <source>Securit&amp;y:</source>
        <translation>セキュリティ(&amp;Y):</translation>
    </message>
    <message>
        <source>Stop as soon as an email is &amp;processed</source>
        <translation>E メールが処理されたらすぐに停止(&amp;P)</translation>
    </message>
    <message>
        <source>S&amp;cript</source>
        <translation>スクリプト(&amp;C)</translation>
    </message>
    <message>
        <source>The script must return what happens to each message: 1 deletes it and activates the transition, 2 leaves it on the server and activates the transition, 3 deletes it, 4 leaves it on the server.</source>
        <translation>スクリプトは各メッセージの処理方法を返す必要があります: 1 は削除してトランジションを有効化、2 はサーバーに残してトランジションを有効化、3 は削除、4 はサーバーに残します。</translation>
    </message>
    <message>
        <source>S&amp;kip portions of emails that are badly formed or use an unsupported encoding.</source>
        <translation>フォーマットが正しくないか、サポートされていないエンコードを使用している E メールの一部をスキップ(&amp;K)</translation>
    </message>
    <message>
        <source>Process error&amp;s</source>
        <translation>エラーを処理(&amp;S)</translation>
    </message>
    <message>
        <source>Process e&amp;mail nonexistence</source>
        <translation>E メールが存在しない場合の処理(&amp;M)</translation>
    </message>
    <message>
        <source>A&amp;dvanced parameters...</source>
        <translation>詳細設定パラメーター(&amp;D)...</translation>
    </message>
    <message>
        <source>%1 (disabled)</source>
        <translation>%1 (無効)</translation>
    </message>
    <message>
        <source>%1 (does not exist)</source>
        <translation>%1 (存在しません)</translation>
    </message>
    <message>
        <source>The activity needs a label.</source>
        <translation>アクティビティにはラベルが必要です。</translation>
    </message>
    <message>
        <source>Choose the external account that holds the mailbox.</source>
        <translation>メールボックスを保持する外部アカウントを選択してください。</translation>
    </message>
    <message>
        <source>Enter the name or address of the POP3 server.</source>
        <translation>POP3 サーバーの名前またはアドレスを入力してください。</translation>
    </message>
    <message>
        <source>Enter the user name of the mailbox.</source>
        <translation>メールボックスのユーザー名を入力してください。</translation>
    </message>
    <message>
        <source>&amp;Test the Connection...</source>
        <translation>接続をテスト(&amp;T)...</translation>
    </message>
    <message>
        <source>Connect to the server and log in, stage by stage; nothing is received or deleted</source>
        <translation>サーバーに段階ごとに接続してログインします。受信や削除は行われません</translation>
    </message>
</context>
<context>
    <name>Inlet::Ui::IntervalSelection</name>
    <message>
        <source>&amp;Every:</source>
        <translation>毎(&amp;E):</translation>
    </message>
    <message>
        <source>Every</source>
        <translation>毎</translation>
    </message>
    <message>
        <source>Fro&amp;m:</source>
        <translation>開始日(&amp;M):</translation>
    </message>
</context>
<context>
    <name>Inlet::Ui::JournalDock</name>
    <message>
        <source>Lines of &quot;%1&quot; that are not events were passed over: %2.</source>
        <translation>&quot;%1&quot; のイベントではない行を無視しました: %2。</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>ジャーナル</translation>
    </message>
    <message>
        <source>All Events</source>
        <translation>すべてのイベント</translation>
    </message>
    <message>
        <source>Information and Above</source>
        <translation>情報以上</translation>
    </message>
    <message>
        <source>Warnings and Errors</source>
        <translation>警告とエラー</translation>
    </message>
    <message>
        <source>Errors Only</source>
        <translation>エラーのみ</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>重大度</translation>
    </message>
    <message>
        <source> Fi&amp;lter: </source>
        <translation> フィルター(&amp;L): </translation>
    </message>
    <message>
        <source>Text in message or activity</source>
        <translation>メッセージまたはアクティビティ内のテキスト</translation>
    </message>
    <message>
        <source>Follow</source>
        <translation>追従</translation>
    </message>
    <message>
        <source>Keep the newest row in view</source>
        <translation>最新の行を常に表示</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>コピー</translation>
    </message>
    <message>
        <source>Copy the selected rows</source>
        <translation>選択した行をコピー</translation>
    </message>
    <message>
        <source>Open Log...</source>
        <translation>ログを開く...</translation>
    </message>
    <message>
        <source>Show a saved log in place of this journal</source>
        <translation>このジャーナルの代わりに保存済みのログを表示</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>クリア</translation>
    </message>
    <message>
        <source>Remove all rows of the journal</source>
        <translation>ジャーナルの行をすべて削除</translation>
    </message>
    <message>
        <source>Open Log</source>
        <translation>ログを開く</translation>
    </message>
    <message>
        <source>JSON Lines (*.jsonl *.log);;All files (*)</source>
        <translation>JSON Lines (*.jsonl *.log);;すべてのファイル (*)</translation>
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
        <translation>表示中の行数 / ジャーナルの行数</translation>
    </message>
    <message>
        <source>Show in the &amp;Wire Transcript</source>
        <translation>通信記録に表示(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Keep as Sample</source>
        <translation>サンプルとして保存(&amp;K)</translation>
    </message>
    <message>
        <source>Try the handler of the row&apos;s activity on this message after each edit from now on</source>
        <translation>今後、編集のたびに、この行のアクティビティのハンドラーをこのメッセージで試します</translation>
    </message>
    <message>
        <source>The log was not read to its end.</source>
        <translation>ログは最後まで読み取られていません。</translation>
    </message>
    <message>
        <source>Filtering</source>
        <translation>フィルター処理中</translation>
    </message>
    <message>
        <source>Message %1 (%2)</source>
        <translation>メッセージ %1 (%2)</translation>
    </message>
    <message>
        <source>One Message</source>
        <translation>1 件のメッセージ</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>イベント</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>メッセージ</translation>
    </message>
    <message>
        <source>Transitions</source>
        <translation>トランジション</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>タスク</translation>
    </message>
    <message>
        <source>Raw Log</source>
        <translation>生ログ</translation>
    </message>
    <message>
        <source>View</source>
        <translation>表示</translation>
    </message>
    <message>
        <source>Look at the same events in another way</source>
        <translation>同じイベントを別の形で表示します</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>フィルター</translation>
    </message>
    <message>
        <source>Filter by activity, transition and return code</source>
        <translation>アクティビティ、トランジション、戻り値で絞り込み</translation>
    </message>
    <message>
        <source>Show &amp;Only This Message</source>
        <translation>このメッセージのみ表示(&amp;O)</translation>
    </message>
    <message>
        <source>Show all events about the message of this row and no others</source>
        <translation>この行のメッセージに関するイベントだけをすべて表示</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>エクスポート</translation>
    </message>
    <message>
        <source>Save the journal as JSON Lines or CSV</source>
        <translation>ジャーナルを JSON Lines または CSV として保存</translation>
    </message>
    <message>
        <source>&amp;All Rows...</source>
        <translation>すべての行(&amp;A)...</translation>
    </message>
    <message>
        <source>Rows &amp;Shown...</source>
        <translation>表示中の行(&amp;S)...</translation>
    </message>
    <message>
        <source>Open &amp;Log...</source>
        <translation>ログを開く(&amp;L)...</translation>
    </message>
    <message>
        <source>Opening &quot;%1&quot;</source>
        <translation>&quot;%1&quot; を開いています</translation>
    </message>
    <message>
        <source>Saving &quot;%1&quot;</source>
        <translation>&quot;%1&quot; を保存しています</translation>
    </message>
    <message>
        <source>CSV (*.csv)</source>
        <translation>CSV (*.csv)</translation>
    </message>
    <message>
        <source>Export Journal</source>
        <translation>ジャーナルのエクスポート</translation>
    </message>
    <message>
        <source>The first %1 of the selected rows were copied. Export writes all of them.</source>
        <translation>選択した行のうち先頭の %1 行をコピーしました。エクスポートではすべての行が書き込まれます。</translation>
    </message>
    <message>
        <source>The journal cannot be written to &quot;%1&quot;: %2. The newest %3 rows are kept. Make room there, or set TMPDIR to another folder.</source>
        <translation>ジャーナルを &quot;%1&quot; に書き込めません: %2。最新の %3 行が保持されます。空き容量を増やすか、TMPDIR に別のフォルダーを設定してください。</translation>
    </message>
</context>
<context>
    <name>Inlet::Ui::JournalFilterBar</name>
    <message>
        <source>All</source>
        <translation>すべて</translation>
    </message>
    <message>
        <source> Activity: </source>
        <extracomment>space before and after, for a label in a tool bar</extracomment>
        <translation> アクティビティ: </translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>アクティビティ</translation>
    </message>
    <message>
        <source> Transition: </source>
        <translation> トランジション: </translation>
    </message>
    <message>
        <source>Transition</source>
        <translation>トランジション</translation>
    </message>
    <message>
        <source> Return code: </source>
        <translation> 戻り値: </translation>
    </message>
    <message>
        <source>Return code</source>
        <translation>戻り値</translation>
    </message>
    <message>
        <source>1 (deleted, activated)</source>
        <translation>1 (削除、有効化)</translation>
    </message>
    <message>
        <source>2 (left, activated)</source>
        <translation>2 (残す、有効化)</translation>
    </message>
    <message>
        <source>3 (deleted)</source>
        <translation>3 (削除)</translation>
    </message>
    <message>
        <source>4 (left)</source>
        <translation>4 (残す)</translation>
    </message>
    <message>
        <source>None (error)</source>
        <translation>なし (エラー)</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>リセット</translation>
    </message>
    <message>
        <source>Show the rows of all activities, transitions and messages</source>
        <translation>すべてのアクティビティ、トランジション、メッセージの行を表示</translation>
    </message>
    <message>
        <source>Show the events about all messages again</source>
        <translation>すべてのメッセージに関するイベントを再び表示</translation>
    </message>
</context>
<context>
    <name>Inlet::Ui::JournalLabels</name>
    <message>
        <source>%1 (%2)</source>
        <extracomment>label and internal name of an activity</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Ok</source>
        <translation>Ok</translation>
    </message>
    <message>
        <source>No email</source>
        <translation>E メールなし</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>エラー</translation>
    </message>
</context>
<context>
    <name>Inlet::Ui::JournalModel</name>
    <message>
        <source>Severity</source>
        <translation>重大度</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>時刻</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>アクティビティ</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>メッセージ</translation>
    </message>
    <message>
        <source>%1
UID: %2</source>
        <translation>%1
UID: %2</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 秒</translation>
    </message>
    <message>
        <source>None</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>残す</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>受付済み</translation>
    </message>
    <message>
        <source>In the outbox</source>
        <translation>送信待ち</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>番号</translation>
    </message>
    <message>
        <source>From</source>
        <translation>差出人</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>件名</translation>
    </message>
    <message>
        <source>Return Code</source>
        <translation>戻り値</translation>
    </message>
    <message>
        <source>On the Server</source>
        <translation>サーバー上の処理</translation>
    </message>
    <message>
        <source>Transition</source>
        <translation>トランジション</translation>
    </message>
    <message>
        <source>Delivery</source>
        <translation>配信</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>所要時間</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>メッセージ</translation>
    </message>
    <message>
        <source>Next Execution</source>
        <translation>次回の実行</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>イベント</translation>
    </message>
</context>
<context>
    <name>Inlet::Ui::JournalStore</name>
    <message>
        <source>This row was not kept: the disk took no more.</source>
        <translation>この行は保持されませんでした: ディスクにこれ以上書き込めません。</translation>
    </message>
</context>
<context>
    <name>Inlet::Ui::JournalTasks</name>
    <message>
        <source>Running</source>
        <translation>実行中</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>待機中</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>終了</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>期限切れ</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>失敗</translation>
    </message>
</context>
<context>
    <name>Inlet::Ui::LaunchList</name>
    <message>
        <source>Launch times</source>
        <translation>起動回数</translation>
    </message>
    <message>
        <source>Extend list</source>
        <translation>リストを拡張</translation>
    </message>
    <message>
        <source>%1  (clock change)</source>
        <translation>%1  (時刻変更)</translation>
    </message>
    <message>
        <source>No launch from now on</source>
        <translation>今後の起動はありません</translation>
    </message>
</context>
<context>
    <name>Inlet::Ui::LeaveQuestion</name>
    <message>
        <source>Activities Are Started</source>
        <translation>開始済みのアクティビティがあります</translation>
    </message>
    <message>
        <source>They can go on while another project is open. The project tree shows them.</source>
        <translation>別のプロジェクトを開いている間も続行できます。プロジェクトツリーに表示されます。</translation>
    </message>
    <message>
        <source>They can go on in the minimized window. Without the window they end.</source>
        <translation>ウィンドウを最小化すれば続行できます。ウィンドウを閉じると終了します。</translation>
    </message>
    <message numerus="yes">
        <source>%n activity(ies) of this window are started: %1.</source>
        <translation>
            <numerusform>このウィンドウで開始したアクティビティが %n 件あります: %1。</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Keep Running</source>
        <translation>実行を続ける(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>停止(&amp;S)</translation>
    </message>
</context>
<context>
    <name>Inlet::Ui::LedgerDock</name>
    <message>
        <source>Nothing is remembered yet: no run of this activity has handled a message of this mailbox.</source>
        <translation>まだ記録がありません: このアクティビティの実行で、このメールボックスのメッセージが処理されたことはありません。</translation>
    </message>
    <message>
        <source>Ledger</source>
        <translation>台帳</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>詳細</translation>
    </message>
    <message>
        <source>Choose a message to see what is remembered of it.</source>
        <translation>記録された内容を確認するには、メッセージを選択してください。</translation>
    </message>
    <message>
        <source> Search: </source>
        <translation> 検索: </translation>
    </message>
    <message>
        <source>Subject, sender, UIDL, Message-ID</source>
        <translation>件名、差出人、UIDL、Message-ID</translation>
    </message>
    <message>
        <source>All Codes</source>
        <translation>すべてのコード</translation>
    </message>
    <message>
        <source>Code %1</source>
        <translation>コード %1</translation>
    </message>
    <message>
        <source>Return code</source>
        <translation>戻り値</translation>
    </message>
    <message>
        <source>Any Time</source>
        <translation>すべての期間</translation>
    </message>
    <message>
        <source>Last Day</source>
        <translation>過去 1 日</translation>
    </message>
    <message>
        <source>Last 7 Days</source>
        <translation>過去 7 日</translation>
    </message>
    <message>
        <source>Last 30 Days</source>
        <translation>過去 30 日</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>時刻</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>更新</translation>
    </message>
    <message>
        <source>Read the ledger again</source>
        <translation>台帳を再度読み取ります</translation>
    </message>
    <message>
        <source>Open Message</source>
        <translation>メッセージを開く</translation>
    </message>
    <message>
        <source>Export...</source>
        <translation>エクスポート...</translation>
    </message>
    <message>
        <source>Save the rows shown as CSV or JSON Lines</source>
        <translation>表示中の行を CSV または JSON Lines として保存</translation>
    </message>
    <message>
        <source>What If...</source>
        <translation>What-If 分析...</translation>
    </message>
    <message>
        <source>Run the handler as it is now on the copies of past messages, and show what changes</source>
        <translation>過去のメッセージのコピーに対して現在のハンドラーを実行し、変わる点を表示します</translation>
    </message>
    <message>
        <source>%1 / %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>Searching... %1</source>
        <translation>検索中... %1</translation>
    </message>
    <message>
        <source>Messages found / messages in the ledger</source>
        <translation>見つかったメッセージ / 台帳のメッセージ</translation>
    </message>
    <message>
        <source>Export Ledger</source>
        <translation>台帳のエクスポート</translation>
    </message>
    <message>
        <source>Comma-separated values (*.csv);;JSON Lines (*.jsonl)</source>
        <translation>コンマ区切り値 (*.csv);;JSON Lines (*.jsonl)</translation>
    </message>
    <message>
        <source>Rows written to &quot;%1&quot;: %2.</source>
        <translation>&quot;%1&quot; に書き込んだ行数: %2。</translation>
    </message>
    <message>
        <source>Show the copy of the message</source>
        <translation>メッセージのコピーを表示</translation>
    </message>
    <message>
        <source>No copy of this message was kept. Advanced Parameters &gt; Memory keeps copies from the next run on.</source>
        <translation>このメッセージのコピーは保存されていません。詳細設定パラメーター &gt; 保持で、次回の実行からコピーを保存できます。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>件名</translation>
    </message>
    <message>
        <source>From</source>
        <translation>差出人</translation>
    </message>
    <message>
        <source>Handled</source>
        <translation>処理日時</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>メッセージ</translation>
    </message>
    <message>
        <source>Transition</source>
        <translation>トランジション</translation>
    </message>
    <message>
        <source>Transition id</source>
        <translation>トランジション ID</translation>
    </message>
    <message>
        <source>Last try</source>
        <translation>最後の試行</translation>
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
        <translation>サイズ</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>Variables:</source>
        <translation>変数:</translation>
    </message>
</context>
<context>
    <name>Inlet::Ui::LedgerExport</name>
    <message>
        <source>The file &quot;%1&quot; cannot be written. Check the permissions of its folder and the disk.</source>
        <translation>ファイル &quot;%1&quot; に書き込めません。フォルダーのアクセス権とディスクを確認してください。</translation>
    </message>
</context>
<context>
    <name>Inlet::Ui::LedgerModel</name>
    <message>
        <source>(no longer in the ledger)</source>
        <translation>(台帳にはもうありません)</translation>
    </message>
    <message>
        <source>Handled</source>
        <translation>処理日時</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>コード</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>メッセージ</translation>
    </message>
    <message>
        <source>Transition</source>
        <translation>トランジション</translation>
    </message>
    <message>
        <source>From</source>
        <translation>差出人</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>件名</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>削除済み</translation>
    </message>
    <message>
        <source>Gone from the server</source>
        <translation>サーバーになし</translation>
    </message>
    <message>
        <source>To be deleted</source>
        <translation>削除予定</translation>
    </message>
    <message>
        <source>Left on the server</source>
        <translation>サーバーに残す</translation>
    </message>
    <message>
        <source>%1, waiting</source>
        <translation>%1、待機中</translation>
    </message>
    <message>
        <source>%1, delivered</source>
        <translation>%1、配信済み</translation>
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
        <translation>サーバーに残したメッセージ</translation>
    </message>
    <message>
        <source>&amp;Left messages:</source>
        <translation>残したメッセージ(&amp;L):</translation>
    </message>
    <message>
        <source>Limits of a session</source>
        <translation>セッションの制限</translation>
    </message>
    <message>
        <source>&amp;Messages per session:</source>
        <translation>セッションあたりのメッセージ数(&amp;M):</translation>
    </message>
    <message>
        <source>Longest &amp;session:</source>
        <translation>セッションの最長時間(&amp;S):</translation>
    </message>
    <message>
        <source>Longest &amp;wait for the server:</source>
        <translation>サーバーの最長待機時間(&amp;W):</translation>
    </message>
    <message>
        <source>Lar&amp;gest message:</source>
        <translation>メッセージの最大サイズ(&amp;G):</translation>
    </message>
    <message>
        <source>Limits of the script, for each message</source>
        <translation>メッセージごとのスクリプトの制限</translation>
    </message>
    <message>
        <source>Longest &amp;run:</source>
        <translation>最長実行時間(&amp;R):</translation>
    </message>
    <message>
        <source>Mem&amp;ory:</source>
        <translation>メモリ(&amp;O):</translation>
    </message>
    <message>
        <source>Longest session</source>
        <translation>セッションの最長時間</translation>
    </message>
    <message>
        <source>Longest wait for the server</source>
        <translation>サーバーの最長待機時間</translation>
    </message>
    <message>
        <source>Longest run of the script</source>
        <translation>スクリプトの最長実行時間</translation>
    </message>
    <message>
        <source>%1: the duration must be longer than zero.</source>
        <translation>%1: 0 より長い時間を指定してください。</translation>
    </message>
</context>
<context>
    <name>Inlet::Ui::LogReader</name>
    <message>
        <source>The log &quot;%1&quot; cannot be read.</source>
        <translation>ログ &quot;%1&quot; を読み取れません。</translation>
    </message>
</context>
<context>
    <name>Inlet::Ui::LogWriter</name>
    <message>
        <source>The journal cannot be saved to &quot;%1&quot;. Choose another folder.</source>
        <translation>ジャーナルを &quot;%1&quot; に保存できません。別のフォルダーを選択してください。</translation>
    </message>
</context>
<context>
    <name>Inlet::Ui::MainWindow</name>
    <message>
        <source>&amp;New</source>
        <translation>新規(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Open...</source>
        <translation>開く(&amp;O)...</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>保存(&amp;S)</translation>
    </message>
    <message>
        <source>Save &amp;As...</source>
        <translation>名前を付けて保存(&amp;A)...</translation>
    </message>
    <message>
        <source>Project &amp;Properties...</source>
        <translation>プロジェクトのプロパティ(&amp;P)...</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>終了(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;New Activity</source>
        <translation>新規アクティビティ(&amp;N)</translation>
    </message>
    <message>
        <source>D&amp;uplicate</source>
        <translation>複製(&amp;U)</translation>
    </message>
    <message>
        <source>De&amp;lete</source>
        <translation>削除(&amp;L)</translation>
    </message>
    <message>
        <source>Move U&amp;p</source>
        <translation>上へ移動(&amp;P)</translation>
    </message>
    <message>
        <source>Move Do&amp;wn</source>
        <translation>下へ移動(&amp;W)</translation>
    </message>
    <message>
        <source>Ad&amp;vanced Parameters...</source>
        <translation>詳細設定パラメーター(&amp;V)...</translation>
    </message>
    <message>
        <source>External &amp;Accounts...</source>
        <translation>外部アカウント(&amp;A)...</translation>
    </message>
    <message>
        <source>&amp;About Inlet</source>
        <translation>Inlet について(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>ファイル(&amp;F)</translation>
    </message>
    <message>
        <source>Open &amp;Recent</source>
        <translation>最近使用したファイル(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>編集(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Activity</source>
        <translation>アクティビティ(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Test Run</source>
        <translation>テスト実行(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>表示(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>ヘルプ(&amp;H)</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>プロジェクト</translation>
    </message>
    <message>
        <source>Toolbar</source>
        <translation>ツールバー</translation>
    </message>
    <message>
        <source>Choose External Account</source>
        <translation>外部アカウントの選択</translation>
    </message>
    <message>
        <source>About Inlet</source>
        <translation>Inlet について</translation>
    </message>
    <message>
        <source>&lt;h3&gt;Inlet %1&lt;/h3&gt;&lt;p&gt;Designer and runner for inbound email activities.&lt;/p&gt;&lt;p&gt;Licensed under the GNU General Public License, version 3 or later.&lt;/p&gt;</source>
        <translation>&lt;h3&gt;Inlet %1&lt;/h3&gt;&lt;p&gt;インバウンド E メールアクティビティのデザイナーおよびランナー。&lt;/p&gt;&lt;p&gt;GNU 一般公衆ライセンス (GPL) バージョン 3 以降の下で提供されています。&lt;/p&gt;</translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation>無題</translation>
    </message>
    <message>
        <source>%1[*] - Inlet</source>
        <translation>%1[*] - Inlet</translation>
    </message>
    <message>
        <source>Open Message</source>
        <translation>メッセージを開く</translation>
    </message>
    <message>
        <source>Messages (*.eml);;All files (*)</source>
        <translation>メッセージ (*.eml);;すべてのファイル (*)</translation>
    </message>
    <message>
        <source>Open &amp;Message...</source>
        <translation>メッセージを開く(&amp;M)...</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>切り取り(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>コピー(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>貼り付け(&amp;P)</translation>
    </message>
    <message>
        <source>Test the &amp;Connection...</source>
        <translation>接続をテスト(&amp;C)...</translation>
    </message>
    <message>
        <source>&amp;Handler Reference</source>
        <translation>ハンドラーリファレンス(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Samples</source>
        <translation>サンプル(&amp;S)</translation>
    </message>
    <message>
        <source>Hand&amp;book</source>
        <translation>ハンドブック(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Welcome Page</source>
        <translation>ようこそページ(&amp;W)</translation>
    </message>
    <message>
        <source>Runnin&amp;g</source>
        <translation>実行(&amp;G)</translation>
    </message>
</context>
<context>
    <name>Inlet::Ui::MemoryPage</name>
    <message>
        <source>&amp;Keep a copy of handled messages</source>
        <translation>処理したメッセージのコピーを保存(&amp;K)</translation>
    </message>
    <message>
        <source>Folder of the runner, for your account only</source>
        <translation>ランナーのフォルダー、現在のアカウント専用</translation>
    </message>
    <message>
        <source>Ledger</source>
        <translation>台帳</translation>
    </message>
    <message>
        <source>Remember for at &amp;least:</source>
        <translation>最短保持期間(&amp;L):</translation>
    </message>
    <message>
        <source>Counted from when a message is gone from the server. As long as it is there, and as long as its transition is not delivered, it is never forgotten.</source>
        <translation>メッセージがサーバーからなくなった時点から数えます。サーバーにある間、およびトランジションが配信されていない間は、記録が破棄されることはありません。</translation>
    </message>
    <message>
        <source>&amp;Choose...</source>
        <translation>選択(&amp;C)...</translation>
    </message>
    <message>
        <source>&amp;Folder:</source>
        <translation>フォルダー(&amp;F):</translation>
    </message>
    <message>
        <source>Remove &amp;after:</source>
        <translation>削除までの期間(&amp;A):</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>コピー</translation>
    </message>
    <message>
        <source>With copies, past messages can be read in the ledger, and a changed handler can be run over them (What If). The files are readable by your account only.</source>
        <translation>コピーがあれば、過去のメッセージを台帳で読んだり、変更したハンドラーを実行したりできます (What-If 分析)。ファイルは現在のアカウントでのみ読み取れます。</translation>
    </message>
    <message>
        <source>Remember for at least</source>
        <translation>最短保持期間</translation>
    </message>
    <message>
        <source>Remove after</source>
        <translation>削除までの期間</translation>
    </message>
    <message>
        <source>%1: the duration must be longer than zero.</source>
        <translation>%1: 0 より長い時間を指定してください。</translation>
    </message>
    <message>
        <source>Folder for Copies of Messages</source>
        <translation>メッセージのコピー用フォルダー</translation>
    </message>
</context>
<context>
    <name>Inlet::Ui::MessageDock</name>
    <message>
        <source>Message</source>
        <translation>メッセージ</translation>
    </message>
</context>
<context>
    <name>Inlet::Ui::MessageLoader</name>
    <message>
        <source>The message &quot;%1&quot; cannot be shown.</source>
        <translation>メッセージ &quot;%1&quot; を表示できません。</translation>
    </message>
    <message>
        <source>Reading it took longer than %1 s and was stopped.</source>
        <translation>読み取りに %1 秒以上かかったため、停止しました。</translation>
    </message>
</context>
<context>
    <name>Inlet::Ui::MessageView</name>
    <message>
        <source>Subject:</source>
        <translation>件名:</translation>
    </message>
    <message>
        <source>From:</source>
        <translation>差出人:</translation>
    </message>
    <message>
        <source>To:</source>
        <translation>宛先:</translation>
    </message>
    <message>
        <source>Date:</source>
        <translation>日付:</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>判定</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>テキスト</translation>
    </message>
    <message>
        <source>Headers</source>
        <translation>ヘッダー</translation>
    </message>
    <message>
        <source>Attachments</source>
        <translation>添付ファイル</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>問題</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>重大度</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>パート</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>問題</translation>
    </message>
    <message>
        <source>The content of this message is not kept any more. Run the activity again to see it.</source>
        <translation>このメッセージの内容は保持されていません。表示するにはアクティビティを再度実行してください。</translation>
    </message>
    <message>
        <source>Reading the message...</source>
        <translation>メッセージを読み取っています...</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>エラー</translation>
    </message>
    <message>
        <source>none, or not a date</source>
        <translation>なし、または日付ではない値</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>スキップ</translation>
    </message>
    <message>
        <source>This part was skipped.</source>
        <translation>この部分はスキップされました。</translation>
    </message>
    <message>
        <source>Attachments (%1)</source>
        <translation>添付ファイル (%1)</translation>
    </message>
    <message>
        <source>Problems (%1)</source>
        <translation>問題 (%1)</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>警告</translation>
    </message>
    <message>
        <source>Saved as &quot;%1&quot;.</source>
        <translation>&quot;%1&quot; として保存しました。</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) saved in &quot;%1&quot;.</source>
        <translation>
            <numerusform>%n 個のファイルを &quot;%1&quot; に保存しました。</numerusform>
        </translation>
    </message>
    <message>
        <source>Saving failed. %1</source>
        <translation>保存できませんでした。%1</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>メッセージ</translation>
    </message>
    <message>
        <source>HTML</source>
        <translation>HTML</translation>
    </message>
    <message>
        <source>Structure</source>
        <translation>構造</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>ソース</translation>
    </message>
    <message>
        <source>Text of the message</source>
        <translation>メッセージのテキスト</translation>
    </message>
    <message>
        <source>Problems of the message</source>
        <translation>メッセージの問題</translation>
    </message>
    <message>
        <source>all</source>
        <extracomment>A problem of the message as a whole, not of one part</extracomment>
        <translation>全体</translation>
    </message>
    <message>
        <source>Save Part</source>
        <translation>パートを保存</translation>
    </message>
    <message>
        <source>Save All Attachments In</source>
        <translation>すべての添付ファイルの保存先</translation>
    </message>
    <message>
        <source>All pages of the message</source>
        <translation>メッセージのすべてのページ</translation>
    </message>
</context>
<context>
    <name>Inlet::Ui::MonthlyPage</name>
    <message>
        <source>On &amp;day:</source>
        <translation>日(&amp;D):</translation>
    </message>
    <message>
        <source>On the &amp;last day</source>
        <translation>最終日(&amp;L)</translation>
    </message>
    <message>
        <source>On t&amp;he:</source>
        <translation>曜日(&amp;H):</translation>
    </message>
    <message>
        <source>Month selection</source>
        <translation>月の選択</translation>
    </message>
    <message>
        <source>Every &amp;month</source>
        <translation>毎月(&amp;M)</translation>
    </message>
    <message>
        <source>Check at least one month, or Every month.</source>
        <translation>1 つ以上の月または「毎月」を選択してください。</translation>
    </message>
    <message>
        <source>Monthly</source>
        <translation>毎月</translation>
    </message>
    <message>
        <source>This mode is appropriate for events occurring once a month.</source>
        <translation>このモードは、1 か月に 1 回発生するイベントに適しています。</translation>
    </message>
    <message>
        <source>Day of the month</source>
        <translation>日</translation>
    </message>
    <message>
        <source>Which week</source>
        <translation>週</translation>
    </message>
    <message>
        <source>Day of the week</source>
        <translation>曜日</translation>
    </message>
    <message>
        <source>first</source>
        <extracomment>As in &quot;the first Monday of the month&quot;</extracomment>
        <translation>第1</translation>
    </message>
    <message>
        <source>second</source>
        <translation>第2</translation>
    </message>
    <message>
        <source>third</source>
        <translation>第3</translation>
    </message>
    <message>
        <source>fourth</source>
        <translation>第4</translation>
    </message>
    <message>
        <source>last</source>
        <translation>最終</translation>
    </message>
    <message>
        <source>&amp;Start time:</source>
        <translation>開始時刻(&amp;S):</translation>
    </message>
    <message>
        <source>Day selection</source>
        <translation>日の選択</translation>
    </message>
    <message>
        <source>None of the checked months has a day %1.</source>
        <translation>選択した月には %1 日がありません。</translation>
    </message>
</context>
<context>
    <name>Inlet::Ui::OAuthFields</name>
    <message>
        <source>Si&amp;gn-in:</source>
        <translation>サインイン(&amp;G):</translation>
    </message>
    <message>
        <source>In the browser</source>
        <translation>ブラウザーを使用</translation>
    </message>
    <message>
        <source>With a code on any device</source>
        <translation>任意のデバイスでコードを入力</translation>
    </message>
    <message>
        <source>None: the application itself (client credentials)</source>
        <translation>なし: アプリケーション自体 (クライアント資格情報)</translation>
    </message>
    <message>
        <source>None: the password is an access token</source>
        <translation>なし: パスワードがアクセストークン</translation>
    </message>
    <message>
        <source>Pro&amp;vider:</source>
        <translation>プロバイダー(&amp;V):</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>その他</translation>
    </message>
    <message>
        <source>Tena&amp;nt:</source>
        <translation>テナント(&amp;N):</translation>
    </message>
    <message>
        <source>Any organization</source>
        <translation>任意の組織</translation>
    </message>
    <message>
        <source>Domain or ID of the organization at Microsoft 365.</source>
        <translation>Microsoft 365 の組織のドメインまたは ID。</translation>
    </message>
    <message>
        <source>Client I&amp;D:</source>
        <translation>クライアント ID(&amp;D):</translation>
    </message>
    <message>
        <source>What the provider calls the application that you registered there.</source>
        <translation>登録したアプリケーションをプロバイダーが識別するための ID。</translation>
    </message>
    <message>
        <source>Client sec&amp;ret:</source>
        <translation>クライアント秘密鍵(&amp;R):</translation>
    </message>
    <message>
        <source>None, unless the provider gave one</source>
        <translation>なし (プロバイダーから発行されていない場合)</translation>
    </message>
    <message>
        <source>Authori&amp;zation address:</source>
        <translation>認可アドレス(&amp;Z):</translation>
    </message>
    <message>
        <source>To&amp;ken address:</source>
        <translation>トークンアドレス(&amp;K):</translation>
    </message>
    <message>
        <source>Device address:</source>
        <translation>デバイスアドレス:</translation>
    </message>
    <message>
        <source>Rig&amp;hts (scopes):</source>
        <translation>権限 (スコープ)(&amp;H):</translation>
    </message>
    <message>
        <source>What the sign-in asks for, separated by blanks.</source>
        <translation>サインイン時に要求する権限 (空白区切り)。</translation>
    </message>
    <message>
        <source>Sign In...</source>
        <translation>サインイン...</translation>
    </message>
    <message>
        <source>Sign Out</source>
        <translation>サインアウト</translation>
    </message>
    <message>
        <source>Forget the sign-in on this desktop</source>
        <translation>このデスクトップのサインインを破棄</translation>
    </message>
    <message>
        <source>Enter server and account first.</source>
        <translation>先にサーバーとアカウントを入力してください。</translation>
    </message>
    <message>
        <source>Signed in for &quot;%1&quot;.</source>
        <translation>&quot;%1&quot; でサインイン済みです。</translation>
    </message>
    <message>
        <source>Not signed in.</source>
        <translation>サインインしていません。</translation>
    </message>
    <message>
        <source>Enter the client ID: register the application with the provider to get one.</source>
        <translation>クライアント ID を入力してください: プロバイダーにアプリケーションを登録すると発行されます。</translation>
    </message>
    <message>
        <source>Enter the address that the provider&apos;s documentation calls token endpoint.</source>
        <translation>プロバイダーのドキュメントに記載されているトークンエンドポイント (token endpoint) のアドレスを入力してください。</translation>
    </message>
</context>
<context>
    <name>Inlet::Ui::OncePage</name>
    <message>
        <source>Once</source>
        <translation>1 回</translation>
    </message>
    <message>
        <source>This mode is appropriate for an event occurring a single time.</source>
        <translation>このモードは、1 回だけ発生するイベントに適しています。</translation>
    </message>
    <message>
        <source>&amp;Date:</source>
        <translation>日付(&amp;D):</translation>
    </message>
    <message>
        <source>&amp;Start time:</source>
        <translation>開始時刻(&amp;S):</translation>
    </message>
</context>
<context>
    <name>Inlet::Ui::PassProgress</name>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>%1 per second</source>
        <translation>毎秒 %1</translation>
    </message>
    <message>
        <source>%1 rows per second</source>
        <translation>毎秒 %1 行</translation>
    </message>
    <message numerus="yes">
        <source>%n second(s) left</source>
        <translation>
            <numerusform>残り %n 秒</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) left</source>
        <translation>
            <numerusform>残り %n 分</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>%1: how fast, %2: how long</extracomment>
        <translation>%1、%2</translation>
    </message>
</context>
<context>
    <name>Inlet::Ui::PasswordPanel</name>
    <message>
        <source>&amp;Remember in the password store of the desktop</source>
        <translation>デスクトップのパスワードストアに保存(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Log In</source>
        <translation>ログイン(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Password of &quot;%1&quot;:</source>
        <translation>&quot;%1&quot; のパスワード(&amp;P):</translation>
    </message>
</context>
<context>
    <name>Inlet::Ui::Passwords</name>
    <message>
        <source>Kept in the password store of the desktop</source>
        <translation>デスクトップのパスワードストアに保存されます</translation>
    </message>
    <message>
        <source>Kept until Inlet is closed</source>
        <translation>Inlet を閉じるまで保持されます</translation>
    </message>
    <message>
        <source>Pass&amp;word:</source>
        <translation>パスワード(&amp;W):</translation>
    </message>
    <message>
        <source>Client secret:</source>
        <translation>クライアント秘密鍵:</translation>
    </message>
    <message>
        <source>Access token:</source>
        <translation>アクセストークン:</translation>
    </message>
</context>
<context>
    <name>Inlet::Ui::ProblemsBar</name>
    <message numerus="yes">
        <source>%n more problem(s)</source>
        <translation>
            <numerusform>他 %n 件の問題</numerusform>
        </translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>問題</translation>
    </message>
</context>
<context>
    <name>Inlet::Ui::ProblemsDialog</name>
    <message>
        <source>Project Not Opened</source>
        <translation>プロジェクトを開けませんでした</translation>
    </message>
    <message>
        <source>The project that is open has not been changed.</source>
        <translation>開いているプロジェクトは変更されていません。</translation>
    </message>
    <message>
        <source>Problems of the file</source>
        <translation>ファイルの問題</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>場所</translation>
    </message>
    <message>
        <source>What Is Wrong</source>
        <translation>問題の内容</translation>
    </message>
    <message>
        <source>&amp;Copy List</source>
        <translation>一覧をコピー(&amp;C)</translation>
    </message>
</context>
<context>
    <name>Inlet::Ui::ProblemsDock</name>
    <message>
        <source>Problems</source>
        <translation>問題</translation>
    </message>
    <message>
        <source>Checking the project...</source>
        <translation>プロジェクトを確認しています...</translation>
    </message>
    <message>
        <source>No problem was found in the project.</source>
        <translation>プロジェクトに問題は見つかりませんでした。</translation>
    </message>
    <message numerus="yes">
        <source>%n problem(s). Click one to go to its field.</source>
        <translation>
            <numerusform>問題 %n 件。クリックすると該当するフィールドに移動します。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Inlet::Ui::ProblemsModel</name>
    <message>
        <source>Project</source>
        <translation>プロジェクト</translation>
    </message>
    <message>
        <source>%1, line %2</source>
        <translation>%1、%2 行目</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>警告</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>エラー</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>重大度</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>場所</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>問題</translation>
    </message>
</context>
<context>
    <name>Inlet::Ui::ProjectCheck</name>
    <message>
        <source>The runner did not answer in time.</source>
        <translation>ランナーが時間内に応答しませんでした。</translation>
    </message>
    <message>
        <source>The project and its scripts cannot be checked, for the runner failed.</source>
        <translation>ランナーが失敗したため、プロジェクトとそのスクリプトを確認できません。</translation>
    </message>
</context>
<context>
    <name>Inlet::Ui::ProjectDialog</name>
    <message>
        <source>Project Properties</source>
        <translation>プロジェクトのプロパティ</translation>
    </message>
    <message>
        <source>&amp;Label:</source>
        <translation>ラベル(&amp;L):</translation>
    </message>
    <message>
        <source>Time &amp;zone:</source>
        <translation>タイムゾーン(&amp;Z):</translation>
    </message>
    <message>
        <source>The time zone &quot;%1&quot; is not known. Choose one of the list.</source>
        <translation>タイムゾーン &quot;%1&quot; は不明です。一覧から選択してください。</translation>
    </message>
</context>
<context>
    <name>Inlet::Ui::ProjectFiles</name>
    <message>
        <source>Inlet projects (*.inlet)</source>
        <translation>Inlet プロジェクト (*.inlet)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>すべてのファイル (*)</translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation>無題</translation>
    </message>
    <message>
        <source>Unsaved Changes</source>
        <translation>未保存の変更</translation>
    </message>
    <message>
        <source>The project &quot;%1&quot; has changes that are not saved.</source>
        <translation>プロジェクト &quot;%1&quot; に保存されていない変更があります。</translation>
    </message>
    <message>
        <source>Changes that are not saved are lost.</source>
        <translation>保存されていない変更は失われます。</translation>
    </message>
    <message>
        <source>Open Project</source>
        <translation>プロジェクトを開く</translation>
    </message>
    <message>
        <source>Save Project As</source>
        <translation>名前を付けてプロジェクトを保存</translation>
    </message>
    <message>
        <source>Project Not Saved</source>
        <translation>プロジェクトを保存できませんでした</translation>
    </message>
    <message>
        <source>File Removed</source>
        <translation>ファイルの削除</translation>
    </message>
    <message>
        <source>File Changed on Disk</source>
        <translation>ファイルの変更</translation>
    </message>
    <message>
        <source>The file &quot;%1&quot; was removed or renamed since it was read.</source>
        <translation>ファイル &quot;%1&quot; は、読み込み後に削除されたか、名前が変更されました。</translation>
    </message>
    <message>
        <source>Another program changed &quot;%1&quot; since it was read.</source>
        <translation>読み込み後に &quot;%1&quot; が別のプログラムによって変更されました。</translation>
    </message>
    <message>
        <source>Saving writes it again.</source>
        <translation>保存すると、もう一度書き込まれます。</translation>
    </message>
    <message>
        <source>Overwriting it drops what the other program wrote.</source>
        <translation>上書きすると、別のプログラムが書き込んだ内容は失われます。</translation>
    </message>
    <message>
        <source>&amp;Write Again</source>
        <translation>再書き込み(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Overwrite</source>
        <translation>上書き(&amp;O)</translation>
    </message>
    <message>
        <source>Save &amp;As...</source>
        <translation>名前を付けて保存(&amp;A)...</translation>
    </message>
</context>
<context>
    <name>Inlet::Ui::ProjectTree</name>
    <message>
        <source>Project</source>
        <translation>プロジェクト</translation>
    </message>
</context>
<context>
    <name>Inlet::Ui::ProjectTreeModel</name>
    <message>
        <source>Activities</source>
        <translation>アクティビティ</translation>
    </message>
    <message>
        <source>External Accounts</source>
        <translation>外部アカウント</translation>
    </message>
    <message>
        <source>%1 (disabled)</source>
        <translation>%1 (無効)</translation>
    </message>
    <message>
        <source>Internal name: %1</source>
        <translation>内部名: %1</translation>
    </message>
    <message>
        <source>Started from Other Projects</source>
        <translation>ほかのプロジェクトから開始</translation>
    </message>
    <message>
        <source>Project: %1</source>
        <translation>プロジェクト: %1</translation>
    </message>
</context>
<context>
    <name>Inlet::Ui::RecentMenu</name>
    <message>
        <source>&amp;Clear List</source>
        <translation>一覧をクリア(&amp;C)</translation>
    </message>
</context>
<context>
    <name>Inlet::Ui::RunActions</name>
    <message>
        <source>&amp;Dry Run</source>
        <translation>ドライラン(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Run Once</source>
        <translation>1 回実行(&amp;R)</translation>
    </message>
    <message>
        <source>Run the handler on the messages of the mailbox; nothing is deleted, delivered or remembered</source>
        <translation>メールボックスのメッセージに対してハンドラーを実行します。削除、配信、記録は行われません</translation>
    </message>
    <message>
        <source>Visit the mailbox once, whatever the schedule says</source>
        <translation>スケジュールに関係なく、メールボックスを 1 回巡回します</translation>
    </message>
    <message>
        <source>No run is going on.</source>
        <translation>実行中の処理はありません。</translation>
    </message>
    <message>
        <source>Stop the run</source>
        <translation>実行を停止</translation>
    </message>
    <message>
        <source>Test Run (Run Once)</source>
        <translation>テスト実行 (1 回実行)</translation>
    </message>
    <message>
        <source>Test Run (Dry Run)</source>
        <translation>テスト実行 (ドライラン)</translation>
    </message>
    <message>
        <source>Test Run (Run Once): handle the messages of the practice mailbox</source>
        <translation>テスト実行 (1 回実行): 練習用メールボックスのメッセージを処理します</translation>
    </message>
    <message>
        <source>Test Run (Dry Run): run the handler on the messages of the mailbox; nothing is deleted, delivered or remembered</source>
        <translation>テスト実行 (ドライラン): メールボックスのメッセージに対してハンドラーを実行します。削除、配信、記録は行われません</translation>
    </message>
    <message>
        <source>A run is going on. Stop it first.</source>
        <translation>実行中です。先に停止してください。</translation>
    </message>
    <message>
        <source>&amp;Keep the Wire Transcript</source>
        <translation>通信記録を保存(&amp;K)</translation>
    </message>
    <message>
        <source>Keep the conversation of each run with the server, without passwords and bodies</source>
        <translation>実行ごとに、サーバーとの通信内容をパスワードと本文を除いて保存します</translation>
    </message>
    <message>
        <source>&amp;Stop Test Run</source>
        <translation>テスト実行を停止(&amp;S)</translation>
    </message>
</context>
<context>
    <name>Inlet::Ui::RunController</name>
    <message>
        <source>A folder for the messages of this run cannot be made in &quot;%1&quot;.</source>
        <translation>この実行のメッセージ用フォルダーを &quot;%1&quot; に作成できません。</translation>
    </message>
    <message>
        <source>The run was stopped.</source>
        <translation>実行が停止されました。</translation>
    </message>
    <message>
        <source>The runner ended unexpectedly (signal %1). Nothing was deleted on the server that it had not reported. Start the run again.</source>
        <translation>ランナーが予期せず終了しました (シグナル %1)。報告されていない削除はサーバー上で行われていません。もう一度実行してください。</translation>
    </message>
    <message>
        <source>The run ended with exit status %1: %2.</source>
        <translation>実行が終了ステータス %1 で終了しました: %2。</translation>
    </message>
    <message>
        <source>The runner &quot;%1&quot; is neither in &quot;%2&quot; nor on the PATH. Install Inlet again.</source>
        <translation>ランナー &quot;%1&quot; が &quot;%2&quot; にも PATH にも見つかりません。Inlet を再インストールしてください。</translation>
    </message>
</context>
<context>
    <name>Inlet::Ui::RunPreparation</name>
    <message>
        <source>Password</source>
        <translation>パスワード</translation>
    </message>
    <message>
        <source>Password of &quot;%1&quot; at &quot;%2&quot;.
It is kept until Inlet is closed.</source>
        <translation>&quot;%2&quot; の &quot;%1&quot; のパスワード。
Inlet を終了するまで保持されます。</translation>
    </message>
    <message>
        <source>The password of the mailbox is being looked for.</source>
        <translation>メールボックスのパスワードを検索しています。</translation>
    </message>
    <message>
        <source>The project has no activity to run.</source>
        <translation>プロジェクトに実行するアクティビティがありません。</translation>
    </message>
</context>
<context>
    <name>Inlet::Ui::RunStatus</name>
    <message>
        <source>Stopping...</source>
        <translation>停止しています...</translation>
    </message>
    <message>
        <source>Running... %1/%2 messages</source>
        <translation>実行中... %1/%2 メッセージ</translation>
    </message>
    <message>
        <source>Running...</source>
        <translation>実行中...</translation>
    </message>
    <message>
        <source>Dry run... %1/%2 messages</source>
        <translation>ドライラン中... %1/%2 メッセージ</translation>
    </message>
    <message>
        <source>Dry run...</source>
        <translation>ドライラン中...</translation>
    </message>
</context>
<context>
    <name>Inlet::Ui::RunnerProcess</name>
    <message>
        <source>The runner &quot;%1&quot; cannot be started. Install Inlet again.</source>
        <translation>ランナー &quot;%1&quot; を起動できません。Inlet を再インストールしてください。</translation>
    </message>
</context>
<context>
    <name>Inlet::Ui::SampleDetails</name>
    <message>
        <source>Member</source>
        <translation>メンバー</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>期待値</translation>
    </message>
    <message>
        <source>Actual</source>
        <translation>実際の値</translation>
    </message>
    <message>
        <source>Expected and actual values of the sample</source>
        <translation>サンプルの期待値と実際の値</translation>
    </message>
    <message>
        <source>File</source>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>見つかりません</translation>
    </message>
    <message>
        <source>none</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>not compared</source>
        <translation>比較しない</translation>
    </message>
    <message>
        <source>not yet run</source>
        <translation>未実行</translation>
    </message>
    <message>
        <source>%1, different</source>
        <extracomment>Read aloud: %1 is a name such as &quot;vars.ticket&quot;</extracomment>
        <translation>%1、相違</translation>
    </message>
</context>
<context>
    <name>Inlet::Ui::SampleFiles</name>
    <message>
        <source>The message cannot be written to &quot;%1&quot;. Check the permissions and the space there.</source>
        <translation>&quot;%1&quot; にメッセージを書き込めません。アクセス権と空き容量を確認してください。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be added. %2</source>
        <translation>&quot;%1&quot; を追加できません。%2</translation>
    </message>
    <message>
        <source>It is a folder.</source>
        <translation>フォルダーです。</translation>
    </message>
    <message>
        <source>It is larger than %1 MB, the most that is taken.</source>
        <translation>上限の %1 MB を超えています。</translation>
    </message>
    <message>
        <source>It holds %1 messages; at most %2 are taken from one file.</source>
        <translation>%1 件のメッセージが含まれています。1 つのファイルから追加できるのは %2 件までです。</translation>
    </message>
</context>
<context>
    <name>Inlet::Ui::SampleModel</name>
    <message>
        <source>Not yet run</source>
        <translation>未実行</translation>
    </message>
    <message>
        <source>As expected</source>
        <translation>期待どおり</translation>
    </message>
    <message>
        <source>Nothing expected</source>
        <translation>期待値なし</translation>
    </message>
    <message>
        <source>Different</source>
        <translation>相違</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>失敗</translation>
    </message>
    <message>
        <source>File missing</source>
        <translation>ファイルなし</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>Read aloud: a column&apos;s name and its value, such as &quot;Subject: Re: Your order&quot;</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Rename Sample</source>
        <translation>サンプル名の変更</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>ラベル</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>件名</translation>
    </message>
    <message>
        <source>From</source>
        <translation>差出人</translation>
    </message>
    <message>
        <source>File</source>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>This is from before the last change. It is being tested, or the test was broken off.</source>
        <translation>これは最後の変更より前の結果です。テスト中か、テストが中断されました。</translation>
    </message>
</context>
<context>
    <name>Inlet::Ui::SampleProject</name>
    <message>
        <source>The sample project cannot be copied to &quot;%1&quot;. Make room there, or open the file with the rights to write.</source>
        <translation>サンプルプロジェクトを &quot;%1&quot; にコピーできません。空き容量を増やすか、書き込み権限のある状態でファイルを開いてください。</translation>
    </message>
</context>
<context>
    <name>Inlet::Ui::SampleTester</name>
    <message>
        <source>The samples cannot be tested. Put right what is wrong first.</source>
        <translation>サンプルをテストできません。先に問題を修正してください。</translation>
    </message>
</context>
<context>
    <name>Inlet::Ui::SamplesDock</name>
    <message>
        <source>Samples</source>
        <translation>サンプル</translation>
    </message>
    <message>
        <source>&amp;Add Files...</source>
        <translation>ファイルを追加(&amp;A)...</translation>
    </message>
    <message>
        <source>Add...</source>
        <translation>追加...</translation>
    </message>
    <message>
        <source>Add saved messages (.eml) and mailboxes (.mbox) as samples</source>
        <translation>保存したメッセージ (.eml) やメールボックス (.mbox) をサンプルとして追加</translation>
    </message>
    <message>
        <source>&amp;Show Message</source>
        <translation>メッセージを表示(&amp;S)</translation>
    </message>
    <message>
        <source>Show Message</source>
        <translation>メッセージを表示</translation>
    </message>
    <message>
        <source>Show the message of this sample</source>
        <translation>このサンプルのメッセージを表示</translation>
    </message>
    <message>
        <source>A&amp;ccept Result</source>
        <translation>結果を採用(&amp;C)</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>採用</translation>
    </message>
    <message>
        <source>Accept A&amp;ll Results</source>
        <translation>すべての結果を採用(&amp;L)</translation>
    </message>
    <message>
        <source>Accept All</source>
        <translation>すべて採用</translation>
    </message>
    <message>
        <source>Expect from now on what the handler did with all samples</source>
        <translation>すべてのサンプルに対するハンドラーの実行結果を今後の期待値にします</translation>
    </message>
    <message>
        <source>&amp;Edit Expectation...</source>
        <translation>期待値を編集(&amp;E)...</translation>
    </message>
    <message>
        <source>Edit...</source>
        <translation>編集...</translation>
    </message>
    <message>
        <source>Edit what the handler has to do with this sample</source>
        <translation>このサンプルに対するハンドラーの期待値を編集</translation>
    </message>
    <message>
        <source>Re&amp;name</source>
        <translation>名前の変更(&amp;N)</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>名前の変更</translation>
    </message>
    <message>
        <source>Change the label of this sample</source>
        <translation>このサンプルのラベルを変更</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>削除(&amp;R)</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Remove the selected samples; their messages stay in the folder</source>
        <translation>選択したサンプルを削除します。メッセージはフォルダーに残ります</translation>
    </message>
    <message>
        <source>R&amp;un All</source>
        <translation>すべて実行(&amp;U)</translation>
    </message>
    <message>
        <source>Run All</source>
        <translation>すべて実行</translation>
    </message>
    <message>
        <source>Test all samples again now</source>
        <translation>すべてのサンプルを今すぐ再テスト</translation>
    </message>
    <message>
        <source>Add Samples</source>
        <translation>サンプルの追加</translation>
    </message>
    <message>
        <source>Messages and mailboxes (*.eml *.mbox *.mbx);;All files (*)</source>
        <translation>メッセージとメールボックス (*.eml *.mbox *.mbx);;すべてのファイル (*)</translation>
    </message>
    <message>
        <source>Add Sample</source>
        <translation>サンプルの追加</translation>
    </message>
    <message>
        <source>Accept Result</source>
        <translation>結果の採用</translation>
    </message>
    <message>
        <source>Accept All Results</source>
        <translation>すべての結果の採用</translation>
    </message>
    <message>
        <source>Edit Expectation</source>
        <translation>期待値の編集</translation>
    </message>
    <message>
        <source>Remove Sample</source>
        <translation>サンプルの削除</translation>
    </message>
    <message>
        <source>Remove Samples</source>
        <translation>サンプルの削除</translation>
    </message>
    <message>
        <source>Samples: %1 of %2 as expected</source>
        <extracomment>%1 and %2 are numbers of samples, as in &quot;14 of 15 as expected&quot;</extracomment>
        <translation>サンプル: %2 件中 %1 件が期待どおり</translation>
    </message>
    <message>
        <source>Drop saved messages (.eml, .mbox) here, or keep one from the journal. The handler is tried on them after each edit.</source>
        <translation>保存したメッセージ (.eml、.mbox) をここにドロップするか、ジャーナルのメッセージをサンプルとして保存してください。編集のたびに、それらのメッセージでハンドラーを試します。</translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) in &quot;%1&quot; belong to no sample.</source>
        <translation>
            <numerusform>&quot;%1&quot; 内の %n 件のメッセージは、どのサンプルにも属していません。</numerusform>
        </translation>
    </message>
    <message>
        <source>Expect from now on what the handler did with the selected samples; of an error, the text that the script threw or, where Inlet found it, the text in the language of this window</source>
        <translation>選択したサンプルに対するハンドラーの結果を今後の期待値にします。エラーの場合は、スクリプトが投げたテキスト、または Inlet が検出したときはこのウィンドウの言語のテキストです</translation>
    </message>
    <message>
        <source>Samples: testing %1 of %2</source>
        <extracomment>The number of the sample that is tested now, and the number of all</extracomment>
        <translation>サンプル: %1/%2 をテスト中</translation>
    </message>
    <message numerus="yes">
        <source>Samples: %n without expectation</source>
        <translation>
            <numerusform>サンプル: %n 件は期待値なし</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %n without expectation</source>
        <extracomment>%1: &quot;Samples: 14 of 15 as expected&quot;</extracomment>
        <translation>
            <numerusform>%1、%n 件は期待値なし</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Inlet::Ui::ScheduleRules</name>
    <message>
        <source>On %1 the clocks go from %2 to %3: a launch between the two comes at %3.</source>
        <translation>%1 に時計が %2 から %3 に進みます: その間の起動は %3 に行われます。</translation>
    </message>
    <message>
        <source>On %1 the clocks go back from %2 to %3: a launch in the time that comes twice runs once, the first time.</source>
        <translation>%1 に時計が %2 から %3 に戻ります: 2 回訪れる時間帯の起動は、最初の 1 回だけ行われます。</translation>
    </message>
    <message>
        <source>The clocks of %1 are not changed in the coming year.</source>
        <translation>%1 の時計は今後 1 年間変更されません。</translation>
    </message>
    <message>
        <source>Between two launches the same time elapses, whatever the clocks show.</source>
        <translation>時計の表示に関係なく、起動と起動の間の経過時間は同じです。</translation>
    </message>
    <message>
        <source>Launches missed while the activity is stopped, paused or the machine is off: one pass at the next start stands for all of them.</source>
        <translation>アクティビティの停止中や一時停止中、またはコンピューターの電源が切れている間に実行されなかった起動: 次回の開始時に 1 回の巡回でまとめて行われます。</translation>
    </message>
    <message>
        <source>Launches missed while the activity is stopped, paused or the machine is off are skipped; the journal names them.</source>
        <translation>アクティビティの停止中や一時停止中、またはコンピューターの電源が切れている間に実行されなかった起動はスキップされ、ジャーナルに記録されます。</translation>
    </message>
    <message>
        <source>A launch that comes due while a pass is running is skipped; the journal names it. There are never two sessions on one mailbox.</source>
        <translation>巡回中に予定時刻になった起動はスキップされ、ジャーナルに記録されます。1 つのメールボックスに 2 つのセッションが同時に開かれることはありません。</translation>
    </message>
</context>
<context>
    <name>Inlet::Ui::ScheduleWizard</name>
    <message>
        <source>Schedule editing wizard</source>
        <translation>スケジュール編集ウィザード</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>キャンセル(&amp;C)</translation>
    </message>
    <message>
        <source>&lt; P&amp;revious</source>
        <translation>&lt; 前へ(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Next &gt;</source>
        <translation>次へ(&amp;N) &gt;</translation>
    </message>
    <message>
        <source>&amp;Finish</source>
        <translation>完了(&amp;F)</translation>
    </message>
</context>
<context>
    <name>Inlet::Ui::SchedulingPage</name>
    <message>
        <source>&amp;Plan execution</source>
        <translation>プランの実行(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Stop schedule as soon as an email has been received and an event generated</source>
        <translation>E メールを受信しイベント生成後直ちにスケジュールを停止(&amp;S)</translation>
    </message>
    <message>
        <source>Execution schedule</source>
        <translation>実行スケジュール</translation>
    </message>
    <message>
        <source>&amp;Next launches:</source>
        <translation>次回の起動(&amp;N):</translation>
    </message>
    <message>
        <source>&amp;Change...</source>
        <translation>変更(&amp;C)...</translation>
    </message>
    <message>
        <source>Launches &amp;missed while not running:</source>
        <translation>停止中に実行されなかった起動(&amp;M):</translation>
    </message>
    <message>
        <source>Run once at start</source>
        <translation>開始時に 1 回実行</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>スキップ</translation>
    </message>
    <message>
        <source>Time zone: %1</source>
        <translation>タイムゾーン: %1</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>規則</translation>
    </message>
</context>
<context>
    <name>Inlet::Ui::ScriptEditor</name>
    <message>
        <source>Script tools</source>
        <translation>スクリプトツール</translation>
    </message>
    <message>
        <source>Script</source>
        <translation>スクリプト</translation>
    </message>
    <message>
        <source>Press Escape, then Tab to leave the script.</source>
        <translation>スクリプトから移動するには、Escape を押してから Tab を押してください。</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>元に戻す</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>やり直し</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>コピー</translation>
    </message>
    <message>
        <source>Cut</source>
        <translation>切り取り</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>貼り付け</translation>
    </message>
    <message>
        <source>Find and Replace</source>
        <translation>検索と置換</translation>
    </message>
    <message>
        <source>Check Syntax</source>
        <translation>構文を確認</translation>
    </message>
    <message>
        <source>Insert</source>
        <translation>挿入</translation>
    </message>
    <message>
        <source>Insert an object, a variable, a function or a return code</source>
        <translation>オブジェクト、変数、関数、戻り値を挿入</translation>
    </message>
    <message>
        <source>&amp;Complete Word</source>
        <translation>単語を補完(&amp;C)</translation>
    </message>
    <message>
        <source>Show &amp;Parameters</source>
        <translation>パラメーターを表示(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Reference</source>
        <translation>リファレンス(&amp;R)</translation>
    </message>
    <message>
        <source>Find &amp;Next</source>
        <translation>次を検索(&amp;N)</translation>
    </message>
    <message>
        <source>Find Pre&amp;vious</source>
        <translation>前を検索(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Go to Line...</source>
        <translation>行に移動(&amp;G)...</translation>
    </message>
    <message>
        <source>Next Pro&amp;blem</source>
        <translation>次の問題(&amp;B)</translation>
    </message>
    <message>
        <source>Toggle Co&amp;mment</source>
        <translation>コメントの切り替え(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Indent</source>
        <translation>インデント(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Unindent</source>
        <translation>インデント解除(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Fold or Unfold All</source>
        <translation>すべて折りたたみ/展開(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Larger Text</source>
        <translation>文字を大きく(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Smaller Text</source>
        <translation>文字を小さく(&amp;S)</translation>
    </message>
    <message>
        <source>N&amp;ormal Text Size</source>
        <translation>標準の文字サイズ(&amp;O)</translation>
    </message>
    <message>
        <source>No problems</source>
        <translation>問題はありません</translation>
    </message>
    <message numerus="yes">
        <source>%n problem(s)</source>
        <translation>
            <numerusform>%n 件の問題</numerusform>
        </translation>
    </message>
    <message>
        <source>Go to Line</source>
        <translation>行に移動</translation>
    </message>
    <message>
        <source>Line (1 to %1):</source>
        <translation>行 (1～%1):</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>編集</translation>
    </message>
    <message>
        <source>Complete, find, comment, indent, zoom</source>
        <translation>補完、検索、コメント、インデント、拡大/縮小</translation>
    </message>
    <message>
        <source>Go to the next problem</source>
        <translation>次の問題に移動</translation>
    </message>
    <message>
        <source>R&amp;eplace...</source>
        <translation>置換(&amp;E)...</translation>
    </message>
</context>
<context>
    <name>Inlet::Ui::SeveralTimesADayPage</name>
    <message>
        <source>&amp;On selected hours:</source>
        <translation>選択された時間帯(&amp;O):</translation>
    </message>
    <message>
        <source>&amp;Every:</source>
        <translation>毎(&amp;E):</translation>
    </message>
    <message>
        <source>Many times a day</source>
        <translation>1 日に数回</translation>
    </message>
    <message>
        <source>This mode is appropriate for events occurring once or more per day.</source>
        <translation>このモードは、1 日に 1 回以上発生するイベントに適しています。</translation>
    </message>
    <message>
        <source>Every</source>
        <translation>毎</translation>
    </message>
    <message>
        <source>Fro&amp;m:</source>
        <translation>開始時刻(&amp;M):</translation>
    </message>
    <message>
        <source>&amp;To:</source>
        <translation>終了時刻(&amp;T):</translation>
    </message>
    <message>
        <source>Hour selection</source>
        <translation>時間選択</translation>
    </message>
    <message>
        <source>Add at least one hour.</source>
        <translation>1 つ以上の時刻を追加してください。</translation>
    </message>
    <message>
        <source>The interval is a day or longer. Go back and choose Daily.</source>
        <translation>間隔が 1 日以上です。前に戻って「毎日」を選択してください。</translation>
    </message>
    <message>
        <source>The interval is shorter than one second.</source>
        <translation>間隔が 1 秒未満です。</translation>
    </message>
</context>
<context>
    <name>Inlet::Ui::SignInDialog</name>
    <message>
        <source>Co&amp;de:</source>
        <translation>コード(&amp;D):</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>コピー(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Open the Page</source>
        <translation>ページを開く(&amp;O)</translation>
    </message>
    <message>
        <source>Copy the &amp;Address</source>
        <translation>アドレスをコピー(&amp;A)</translation>
    </message>
    <message>
        <source>Try &amp;Again</source>
        <translation>再試行(&amp;R)</translation>
    </message>
    <message>
        <source>Sign In</source>
        <translation>サインイン</translation>
    </message>
    <message>
        <source>The browser is being opened...</source>
        <translation>ブラウザーを開いています...</translation>
    </message>
    <message>
        <source>Sign in at &quot;%1&quot; in the browser, as the owner of the mailbox &quot;%2&quot;. Then come back here.</source>
        <translation>ブラウザーで、メールボックス &quot;%2&quot; の所有者として &quot;%1&quot; にサインインし、ここに戻ってください。</translation>
    </message>
    <message>
        <source>The browser is done. &quot;%1&quot; is asked for access...</source>
        <translation>ブラウザーでの操作が完了しました。&quot;%1&quot; にアクセスを要求しています...</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is asked for a code...</source>
        <translation>&quot;%1&quot; にコードを要求しています...</translation>
    </message>
    <message>
        <source>The browser cannot be opened. Copy the address into one.</source>
        <translation>ブラウザーを開けません。アドレスをコピーしてブラウザーで開いてください。</translation>
    </message>
    <message>
        <source>Open the page %1 on any device, enter the code, and sign in as the owner of the mailbox &quot;%2&quot;.</source>
        <translation>任意のデバイスでページ %1 を開き、コードを入力して、メールボックス &quot;%2&quot; の所有者としてサインインしてください。</translation>
    </message>
</context>
<context>
    <name>Inlet::Ui::Snippets</name>
    <message>
        <source>Return Codes</source>
        <translation>戻り値</translation>
    </message>
    <message>
        <source>delete the message, activate the transition</source>
        <translation>メッセージを削除し、トランジションを有効化</translation>
    </message>
    <message>
        <source>leave the message, activate the transition</source>
        <translation>メッセージを残し、トランジションを有効化</translation>
    </message>
    <message>
        <source>delete the message</source>
        <translation>メッセージを削除</translation>
    </message>
    <message>
        <source>leave the message</source>
        <translation>メッセージを残す</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>メッセージ</translation>
    </message>
    <message>
        <source>Functions</source>
        <translation>関数</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>the moment of the expiration</source>
        <translation>期限の時点</translation>
    </message>
    <message>
        <source>one hour after the start of the task</source>
        <translation>タスク開始の 1 時間後</translation>
    </message>
    <message>
        <source>Ready Handlers</source>
        <translation>定型ハンドラー</translation>
    </message>
    <message>
        <source>Ticket Number in the Subject</source>
        <translation>件名のチケット番号</translation>
    </message>
    <message>
        <source>Unsubscribe</source>
        <translation>配信停止</translation>
    </message>
    <message>
        <source>Bounce</source>
        <translation>バウンス</translation>
    </message>
    <message>
        <source>Automatic Reply</source>
        <translation>自動返信</translation>
    </message>
    <message>
        <source>Save by Sender</source>
        <translation>差出人別に保存</translation>
    </message>
    <message>
        <source>Objects and Variables</source>
        <translation>オブジェクトと変数</translation>
    </message>
</context>
<context>
    <name>Inlet::Ui::SourceView</name>
    <message>
        <source>Source of the message</source>
        <translation>メッセージのソース</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>コピー(&amp;C)</translation>
    </message>
    <message>
        <source>Select &amp;All</source>
        <translation>すべて選択(&amp;A)</translation>
    </message>
</context>
<context>
    <name>Inlet::Ui::StageModel</name>
    <message>
        <source>Not tried, because &quot;%1&quot; failed.</source>
        <translation>&quot;%1&quot; が失敗したため、試行していません。</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>Server name</source>
        <translation>サーバー名</translation>
    </message>
    <message>
        <source>Connection (TCP)</source>
        <translation>接続 (TCP)</translation>
    </message>
    <message>
        <source>Greeting</source>
        <translation>グリーティング</translation>
    </message>
    <message>
        <source>Encryption (TLS)</source>
        <translation>暗号化 (TLS)</translation>
    </message>
    <message>
        <source>Capabilities</source>
        <translation>サーバーの機能</translation>
    </message>
    <message>
        <source>Login</source>
        <translation>ログイン</translation>
    </message>
    <message>
        <source>Mailbox</source>
        <translation>メールボックス</translation>
    </message>
    <message>
        <source>Unique-ids (UIDL)</source>
        <translation>一意の ID (UIDL)</translation>
    </message>
    <message>
        <source>Pause between logins</source>
        <translation>ログインの間隔</translation>
    </message>
    <message>
        <source>Expiry of messages</source>
        <translation>メッセージの保持期限</translation>
    </message>
    <message>
        <source>End of the session</source>
        <translation>セッションの終了</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>待機中</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>実行中</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完了</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>警告</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>失敗</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>スキップ</translation>
    </message>
    <message>
        <source>What to do: %1</source>
        <translation>対処方法: %1</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>段階</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>結果</translation>
    </message>
    <message numerus="yes">
        <source>No answer yet after %n second(s). The test gives up by itself when the server stays silent.</source>
        <translation>
            <numerusform>%n 秒たってもまだ応答がありません。サーバーが応答しないままだと、テストは自動的に終わります。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Inlet::Ui::StageView</name>
    <message>
        <source>Stages of the test</source>
        <translation>テストの段階</translation>
    </message>
</context>
<context>
    <name>Inlet::Ui::StartedActivity</name>
    <message>
        <source>Untitled</source>
        <translation>無題</translation>
    </message>
    <message>
        <source>The runner of &quot;%1&quot; ended unexpectedly (signal %2). Nothing was deleted on the server that it had not reported. Start the activity again.</source>
        <translation>&quot;%1&quot; のランナーが予期せず終了しました (シグナル %2)。報告されていない削除はサーバー上で行われていません。アクティビティをもう一度開始してください。</translation>
    </message>
    <message>
        <source>The activity ended with exit status %1: %2.</source>
        <translation>アクティビティが終了ステータス %1 で終了しました: %2。</translation>
    </message>
</context>
<context>
    <name>Inlet::Ui::StructurePage</name>
    <message>
        <source>Message</source>
        <translation>メッセージ</translation>
    </message>
    <message>
        <source>Reading the part...</source>
        <translation>パートを読み取っています...</translation>
    </message>
    <message>
        <source>Select a part to see what is in it.</source>
        <translation>パートを選択すると内容が表示されます。</translation>
    </message>
    <message>
        <source>These are the first %1. Save the part to see all of it.</source>
        <translation>先頭の %1 を表示しています。全体を確認するには、パートを保存してください。</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>パート</translation>
    </message>
    <message>
        <source>Content type</source>
        <translation>コンテンツタイプ</translation>
    </message>
    <message>
        <source>Name or subject</source>
        <translation>名前または件名</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>サイズ</translation>
    </message>
    <message>
        <source>Charset</source>
        <extracomment>Name of a character encoding such as utf-8</extracomment>
        <translation>文字セット</translation>
    </message>
    <message>
        <source>Encoding</source>
        <extracomment>Transfer encoding such as base64</extracomment>
        <translation>エンコード</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>問題</translation>
    </message>
    <message>
        <source>Parts of the message</source>
        <translation>メッセージのパート</translation>
    </message>
    <message>
        <source>Content of the selected part</source>
        <translation>選択したパートの内容</translation>
    </message>
    <message>
        <source>Save Part...</source>
        <translation>パートを保存...</translation>
    </message>
</context>
<context>
    <name>Inlet::Ui::SummaryPage</name>
    <message>
        <source>Summary</source>
        <translation>概要</translation>
    </message>
    <message>
        <source>Sums up the configuration and shows the next launch times.</source>
        <translation>設定の概要と次回以降の起動時刻を表示します。</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>説明</translation>
    </message>
    <message>
        <source>&amp;Launch times:</source>
        <translation>起動回数(&amp;L):</translation>
    </message>
</context>
<context>
    <name>Inlet::Ui::TextPage</name>
    <message>
        <source>Only the beginning is shown.</source>
        <translation>先頭部分だけを表示しています。</translation>
    </message>
</context>
<context>
    <name>Inlet::Ui::TimeList</name>
    <message>
        <source>Add</source>
        <translation>追加</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Selected hours</source>
        <translation>選択された時間帯</translation>
    </message>
</context>
<context>
    <name>Inlet::Ui::TimeZoneBox</name>
    <message>
        <source>Default (of the project)</source>
        <translation>デフォルト (プロジェクトの設定)</translation>
    </message>
    <message>
        <source>System (%1)</source>
        <translation>システム (%1)</translation>
    </message>
</context>
<context>
    <name>Inlet::Ui::Timeline</name>
    <message>
        <source>The activity is set to &quot;Do not activate&quot;.</source>
        <translation>アクティビティは &quot;有効化しない&quot; に設定されています。</translation>
    </message>
    <message>
        <source>Execution is not planned: one pass, at once.</source>
        <translation>実行のプランはありません: すぐに 1 回巡回します。</translation>
    </message>
    <message>
        <source>The schedule has no further launch.</source>
        <translation>スケジュールに今後の起動はありません。</translation>
    </message>
    <message>
        <source>The task expires.</source>
        <translation>タスクの期限が切れます。</translation>
    </message>
    <message>
        <source>&quot;%1&quot;, terminates the task</source>
        <translation>&quot;%1&quot;、タスクを終了</translation>
    </message>
    <message>
        <source>&quot;%1&quot;, the task goes on</source>
        <translation>&quot;%1&quot;、タスクを続行</translation>
    </message>
    <message>
        <source>from %1 to %2</source>
        <translation>%1 から %2 へ</translation>
    </message>
    <message numerus="yes">
        <source>the first %n launch(es)</source>
        <translation>
            <numerusform>最初の起動 %n 回</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n launch(es)</source>
        <translation>
            <numerusform>起動 %n 回</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n expiration(s)</source>
        <translation>
            <numerusform>期限 %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>; expirations calculated by script are not shown</source>
        <translation>; スクリプトで計算される期限は表示されません</translation>
    </message>
    <message>
        <source>Pass</source>
        <translation>巡回</translation>
    </message>
    <message>
        <source>Stopped pass</source>
        <translation>停止した巡回</translation>
    </message>
    <message>
        <source>Failed pass</source>
        <translation>失敗した巡回</translation>
    </message>
    <message>
        <source>Clock change</source>
        <translation>時計の変更</translation>
    </message>
    <message>
        <source>Launch</source>
        <translation>起動</translation>
    </message>
    <message>
        <source>Expiration</source>
        <translation>期限</translation>
    </message>
    <message>
        <source>End of the task</source>
        <translation>タスクの終了</translation>
    </message>
    <message>
        <source>The only pass is under way.</source>
        <translation>唯一の巡回が進行中です。</translation>
    </message>
</context>
<context>
    <name>Inlet::Ui::TimelineDock</name>
    <message>
        <source>&quot;%1&quot; is started: %2</source>
        <translation>&quot;%1&quot; は開始済み: %2</translation>
    </message>
    <message>
        <source>If &quot;%1&quot; were started now: %2</source>
        <translation>&quot;%1&quot; を今開始した場合: %2</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>タイムライン</translation>
    </message>
    <message>
        <source>Simulate the next:</source>
        <translation>シミュレーション期間:</translation>
    </message>
    <message>
        <source>Hour</source>
        <translation>1 時間</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>1 日</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>1 週間</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>1 か月</translation>
    </message>
    <message>
        <source>Zoom in (+)</source>
        <translation>拡大 (+)</translation>
    </message>
    <message>
        <source>Zoom out (-)</source>
        <translation>縮小 (-)</translation>
    </message>
    <message>
        <source>Go to the present (Home)</source>
        <translation>現在に移動 (Home)</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>図</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>表</translation>
    </message>
    <message>
        <source>The tab Table lists what is drawn here.</source>
        <translation>ここに描かれている内容は &quot;表&quot; タブに一覧表示されます。</translation>
    </message>
    <message>
        <source>Timeline as a table</source>
        <translation>表形式のタイムライン</translation>
    </message>
</context>
<context>
    <name>Inlet::Ui::TimelineModel</name>
    <message>
        <source>Time</source>
        <translation>時刻</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>アクティビティ</translation>
    </message>
    <message>
        <source>What</source>
        <translation>項目</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>詳細</translation>
    </message>
</context>
<context>
    <name>Inlet::Ui::TranscriptDock</name>
    <message>
        <source>Wire Transcript</source>
        <translation>通信記録</translation>
    </message>
</context>
<context>
    <name>Inlet::Ui::TranscriptFindBar</name>
    <message>
        <source>Not found</source>
        <translation>見つかりません</translation>
    </message>
    <message>
        <source>Previous (Shift+Enter)</source>
        <translation>前へ (Shift+Enter)</translation>
    </message>
    <message>
        <source>Next (Enter)</source>
        <translation>次へ (Enter)</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>閉じる (Esc)</translation>
    </message>
    <message>
        <source>Find:</source>
        <translation>検索:</translation>
    </message>
</context>
<context>
    <name>Inlet::Ui::TranscriptModel</name>
    <message>
        <source>Session with %1</source>
        <translation>%1 とのセッション</translation>
    </message>
    <message>
        <source>Encrypted from here on: %1</source>
        <translation>ここから暗号化: %1</translation>
    </message>
    <message>
        <source>End of the session</source>
        <translation>セッションの終了</translation>
    </message>
    <message>
        <source>End of the session: %1</source>
        <translation>セッションの終了: %1</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>時刻</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>行</translation>
    </message>
</context>
<context>
    <name>Inlet::Ui::TranscriptReader</name>
    <message>
        <source>The transcript &quot;%1&quot; cannot be read.</source>
        <translation>通信記録 &quot;%1&quot; を読み取れません。</translation>
    </message>
</context>
<context>
    <name>Inlet::Ui::TranscriptView</name>
    <message>
        <source>Wire transcript</source>
        <translation>通信記録</translation>
    </message>
    <message>
        <source>Follow</source>
        <translation>追従</translation>
    </message>
    <message>
        <source>Keep the newest line in view</source>
        <translation>最新の行を常に表示</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>検索</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>コピー</translation>
    </message>
    <message>
        <source>Copy the selected lines</source>
        <translation>選択した行をコピー</translation>
    </message>
    <message>
        <source>Save As...</source>
        <translation>名前を付けて保存...</translation>
    </message>
    <message>
        <source>Save the transcript as text</source>
        <translation>通信記録をテキストとして保存</translation>
    </message>
    <message>
        <source>Open...</source>
        <translation>開く...</translation>
    </message>
    <message>
        <source>Show a saved transcript in place of this one</source>
        <translation>この記録の代わりに保存済みの通信記録を表示</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>クリア</translation>
    </message>
    <message>
        <source>Remove all lines</source>
        <translation>すべての行を削除</translation>
    </message>
    <message>
        <source>The transcript cannot be saved to &quot;%1&quot;. Choose another folder. %2</source>
        <translation>通信記録を &quot;%1&quot; に保存できません。別のフォルダーを選択してください。%2</translation>
    </message>
    <message>
        <source>No wire transcript of that session was kept. Check &quot;Keep the Wire Transcript&quot; in the menu Activity &gt; Test Run before a run.</source>
        <translation>そのセッションの通信記録は保存されていません。実行する前に、メニュー [アクティビティ] &gt; [テスト実行] の &quot;通信記録を保存&quot; をオンにしてください。</translation>
    </message>
    <message>
        <source>Open Transcript</source>
        <translation>通信記録を開く</translation>
    </message>
    <message>
        <source>Text (*.txt *.log)</source>
        <translation>テキスト (*.txt *.log)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>すべてのファイル (*)</translation>
    </message>
    <message>
        <source>Save Transcript</source>
        <translation>通信記録を保存</translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <translation>テキスト (*.txt)</translation>
    </message>
    <message>
        <source>The oldest %1 lines were dropped. &quot;inlet-run run --transcript&quot; writes all of them to a file.</source>
        <translation>古い %1 行は破棄されました。&quot;inlet-run run --transcript&quot; を使用すると、すべての行がファイルに書き込まれます。</translation>
    </message>
    <message>
        <source>Find text in the transcript (%1)</source>
        <extracomment>%1 is a shortcut</extracomment>
        <translation>通信記録からテキストを検索 (%1)</translation>
    </message>
</context>
<context>
    <name>Inlet::Ui::TransitionsPage</name>
    <message>
        <source>Enter the folder that the transition &quot;%1&quot; writes to.</source>
        <translation>トランジション &quot;%1&quot; の書き込み先フォルダーを入力してください。</translation>
    </message>
    <message>
        <source>Enter the program that the transition &quot;%1&quot; starts.</source>
        <translation>トランジション &quot;%1&quot; が起動するプログラムを入力してください。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a web address that the transition &quot;%2&quot; can be sent to. Begin it with https:// or http://.</source>
        <translation>&quot;%1&quot; はトランジション &quot;%2&quot; の送信先として使用できる Web アドレスではありません。https:// または http:// で始めてください。</translation>
    </message>
    <message>
        <source>Transitions</source>
        <translation>トランジション</translation>
    </message>
    <message>
        <source>Not delivered</source>
        <translation>配信しない</translation>
    </message>
    <message>
        <source>File in a folder</source>
        <translation>フォルダー内のファイル</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>コマンド</translation>
    </message>
    <message>
        <source>Web address (HTTP)</source>
        <translation>Web アドレス (HTTP)</translation>
    </message>
    <message>
        <source>Relative to the project file</source>
        <translation>プロジェクトファイルからの相対パス</translation>
    </message>
    <message>
        <source>One argument per line</source>
        <translation>1 行に 1 つの引数</translation>
    </message>
    <message>
        <source>La&amp;bel:</source>
        <translation>ラベル(&amp;B):</translation>
    </message>
    <message>
        <source>&amp;Delivery:</source>
        <translation>配信(&amp;D):</translation>
    </message>
    <message>
        <source>&amp;Folder:</source>
        <translation>フォルダー(&amp;F):</translation>
    </message>
    <message>
        <source>&amp;Program:</source>
        <translation>プログラム(&amp;P):</translation>
    </message>
    <message>
        <source>A&amp;rguments:</source>
        <translation>引数(&amp;R):</translation>
    </message>
    <message>
        <source>&amp;Address:</source>
        <translation>アドレス(&amp;A):</translation>
    </message>
</context>
<context>
    <name>Inlet::Ui::TransportSecurityEdit</name>
    <message>
        <source>&quot;%1&quot; is not the fingerprint of a certificate. Write &quot;sha256:&quot; and 64 hexadecimal digits.</source>
        <translation>&quot;%1&quot; は証明書のフィンガープリントではありません。&quot;sha256:&quot; と 64 桁の 16 進数を入力してください。</translation>
    </message>
    <message>
        <source>Choose Certificate Authorities</source>
        <translation>認証局の選択</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer)</source>
        <translation>証明書 (*.pem *.crt *.cer)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>すべてのファイル (*)</translation>
    </message>
    <message>
        <source>Au&amp;thentication:</source>
        <translation>認証(&amp;T):</translation>
    </message>
    <message>
        <source>Trusted certi&amp;ficates:</source>
        <translation>信頼する証明書(&amp;F):</translation>
    </message>
    <message>
        <source>SHA-256 fingerprints of server certificates that this connection trusts, one per line.</source>
        <translation>この接続で信頼するサーバー証明書の SHA-256 フィンガープリント (1 行に 1 つ)。</translation>
    </message>
    <message>
        <source>A&amp;uthorities file:</source>
        <translation>認証局ファイル(&amp;U):</translation>
    </message>
    <message>
        <source>PEM file with certificate authorities, relative to the project file.</source>
        <translation>認証局の PEM ファイル (プロジェクトファイルからの相対パス)。</translation>
    </message>
    <message>
        <source>Authorities of the system</source>
        <translation>システムの認証局</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>ファイルを選択</translation>
    </message>
</context>
<context>
    <name>Inlet::Ui::UndoHistory</name>
    <message>
        <source>Undo History</source>
        <translation>操作履歴</translation>
    </message>
    <message>
        <source>Project as It Was Opened</source>
        <translation>開いたときのプロジェクト</translation>
    </message>
    <message>
        <source>Undone: %1</source>
        <translation>元に戻しました: %1</translation>
    </message>
    <message>
        <source>Done again: %1</source>
        <translation>やり直しました: %1</translation>
    </message>
    <message>
        <source>&amp;Undo %1</source>
        <translation>%1を元に戻す(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>元に戻す(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Redo %1</source>
        <translation>%1をやり直す(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>やり直し(&amp;R)</translation>
    </message>
</context>
<context>
    <name>Inlet::Ui::ValidityPage</name>
    <message>
        <source>&amp;Permanent validity</source>
        <translation>永続的に有効(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Valid from:</source>
        <translation>次の日から有効(&amp;V):</translation>
    </message>
    <message>
        <source>Ma&amp;ximum number of iterations:</source>
        <translation>最大反復数(&amp;X):</translation>
    </message>
    <message>
        <source>Validity period</source>
        <translation>有効期間</translation>
    </message>
    <message>
        <source>Allow to limit event consequences by defining a validity range or a maximum of iterations.</source>
        <translation>有効期間または最大反復数を定義して、イベントの発生を制限できます。</translation>
    </message>
    <message>
        <source> time(s)</source>
        <translation> 回</translation>
    </message>
    <message>
        <source>Maximum number of iterations</source>
        <translation>最大反復数</translation>
    </message>
    <message>
        <source>Valid from</source>
        <translation>次の日から有効</translation>
    </message>
    <message>
        <source>&amp;To (included):</source>
        <translation>終了日 (この日を含む)(&amp;T):</translation>
    </message>
    <message>
        <source>Fr&amp;om:</source>
        <translation>開始日(&amp;O):</translation>
    </message>
    <message>
        <source>&amp;At:</source>
        <translation>時刻(&amp;A):</translation>
    </message>
    <message>
        <source>The last day comes before the first day.</source>
        <translation>終了日が開始日より前です。</translation>
    </message>
</context>
<context>
    <name>Inlet::Ui::WeeklyPage</name>
    <message>
        <source>Week selection</source>
        <translation>週の選択</translation>
    </message>
    <message>
        <source>Every &amp;week</source>
        <translation>毎週(&amp;W)</translation>
    </message>
    <message>
        <source> week(s)</source>
        <translation> 週</translation>
    </message>
    <message>
        <source>Weekly</source>
        <translation>毎週</translation>
    </message>
    <message>
        <source>This mode is appropriate for events occurring on days of the week.</source>
        <translation>このモードは、特定の曜日に発生するイベントに適しています。</translation>
    </message>
    <message>
        <source>&amp;Start time:</source>
        <translation>開始時刻(&amp;S):</translation>
    </message>
</context>
<context>
    <name>Inlet::Ui::WelcomePage</name>
    <message>
        <source>Welcome to Inlet</source>
        <translation>Inlet へようこそ</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>はじめる</translation>
    </message>
    <message>
        <source>Try the &amp;Sample</source>
        <translation>サンプルを試す(&amp;S)</translation>
    </message>
    <message>
        <source>A mailbox to practise on: nothing can be lost.</source>
        <translation>練習用のメールボックスです。失われるものは何もありません。</translation>
    </message>
    <message>
        <source>&amp;New Project</source>
        <translation>新しいプロジェクト(&amp;N)</translation>
    </message>
    <message>
        <source>With one activity, ready to be filled in.</source>
        <translation>すぐに入力できるアクティビティが 1 つ含まれています。</translation>
    </message>
    <message>
        <source>&amp;Open a Project...</source>
        <translation>プロジェクトを開く(&amp;O)...</translation>
    </message>
    <message>
        <source>A file with the extension .inlet.</source>
        <translation>拡張子が .inlet のファイルです。</translation>
    </message>
    <message>
        <source>Next Steps</source>
        <translation>次のステップ</translation>
    </message>
    <message>
        <source>&amp;Connect a Mailbox</source>
        <translation>メールボックスに接続(&amp;C)</translation>
    </message>
    <message>
        <source>Enter the server and test the connection.</source>
        <translation>サーバーを入力し、接続をテストします。</translation>
    </message>
    <message>
        <source>&amp;Write a Handler</source>
        <translation>ハンドラーを記述(&amp;W)</translation>
    </message>
    <message>
        <source>Ten worked handlers, each with its message and result.</source>
        <translation>メッセージと結果が付いた 10 個のハンドラーの例。</translation>
    </message>
    <message>
        <source>&amp;Run It on a Server</source>
        <translation>サーバーで実行(&amp;R)</translation>
    </message>
    <message>
        <source>As a service, without a window.</source>
        <translation>ウィンドウなしで、サービスとして実行します。</translation>
    </message>
    <message>
        <source>Recent Projects</source>
        <translation>最近使ったプロジェクト</translation>
    </message>
    <message>
        <source>Projects that you open or save are offered here.</source>
        <translation>開いたり保存したりしたプロジェクトがここに表示されます。</translation>
    </message>
</context>
<context>
    <name>Inlet::Ui::WhatIfDialog</name>
    <message>
        <source>What If</source>
        <translation>What-If 分析</translation>
    </message>
    <message>
        <source>Messages handled differently</source>
        <translation>処理結果が異なるメッセージ</translation>
    </message>
    <message>
        <source>T&amp;hen:</source>
        <translation>当時(&amp;H):</translation>
    </message>
    <message>
        <source>&amp;Now:</source>
        <translation>現在(&amp;N):</translation>
    </message>
    <message>
        <source>&amp;Ask Again</source>
        <translation>再分析(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Open Message</source>
        <translation>メッセージを開く(&amp;O)</translation>
    </message>
    <message>
        <source>The handler runs on the copies of past messages...</source>
        <translation>過去のメッセージのコピーに対してハンドラーを実行しています...</translation>
    </message>
    <message>
        <source>The handler decides the same for all %1 messages.</source>
        <translation>%1 件すべてのメッセージでハンドラーの判定は同じです。</translation>
    </message>
    <message>
        <source>The handler decides otherwise for %1 of %2 messages (errors: %3).</source>
        <translation>%2 件中 %1 件のメッセージでハンドラーの判定が異なります (エラー: %3)。</translation>
    </message>
    <message>
        <source>Messages without a copy: %1. Advanced Parameters &gt; Memory keeps copies from the next run on.</source>
        <translation>コピーのないメッセージ: %1。詳細設定パラメーター &gt; 保持で、次回の実行からコピーを保存できます。</translation>
    </message>
</context>
<context>
    <name>Inlet::Ui::WhatIfModel</name>
    <message>
        <source>Error</source>
        <translation>エラー</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>件名</translation>
    </message>
    <message>
        <source>From</source>
        <translation>差出人</translation>
    </message>
    <message>
        <source>Code Then</source>
        <translation>当時のコード</translation>
    </message>
    <message>
        <source>Code Now</source>
        <translation>現在のコード</translation>
    </message>
    <message>
        <source>Different</source>
        <translation>相違</translation>
    </message>
</context>
</TS>
